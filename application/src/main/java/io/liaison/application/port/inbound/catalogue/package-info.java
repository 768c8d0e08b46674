/** What can be learnt of error codes without meeting one. */
@NullMarked
package io.liaison.application.port.inbound.catalogue;

import org.jspecify.annotations.NullMarked;
