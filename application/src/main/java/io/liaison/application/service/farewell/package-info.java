/** Tells providers of grants that nobody needs any more. */
@NullMarked
package io.liaison.application.service.farewell;

import org.jspecify.annotations.NullMarked;
