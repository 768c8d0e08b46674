/** Use cases of what depends on a connection. */
@NullMarked
package io.liaison.application.port.inbound.reference;

import org.jspecify.annotations.NullMarked;
