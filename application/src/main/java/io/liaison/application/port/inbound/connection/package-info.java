/** Use cases of connections. */
@NullMarked
package io.liaison.application.port.inbound.connection;

import org.jspecify.annotations.NullMarked;
