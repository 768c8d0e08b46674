/** Use cases of why somebody may do something, or not. */
@NullMarked
package io.liaison.application.port.inbound.explanation;

import org.jspecify.annotations.NullMarked;
