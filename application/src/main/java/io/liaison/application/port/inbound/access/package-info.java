/** Use cases of who acts. */
@NullMarked
package io.liaison.application.port.inbound.access;

import org.jspecify.annotations.NullMarked;
