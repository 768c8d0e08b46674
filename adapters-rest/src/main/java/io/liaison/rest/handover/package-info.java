/** Handing over, over HTTP. */
@NullMarked
package io.liaison.rest.handover;

import org.jspecify.annotations.NullMarked;
