/** Use cases of what can be allowed. */
@NullMarked
package io.liaison.application.port.inbound.role;

import org.jspecify.annotations.NullMarked;
