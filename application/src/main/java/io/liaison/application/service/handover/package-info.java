/** What becomes of all that belongs to somebody who leaves. */
@NullMarked
package io.liaison.application.service.handover;

import org.jspecify.annotations.NullMarked;
