/** Use cases of requests that may come more than once. */
@NullMarked
package io.liaison.application.port.inbound.idempotency;

import org.jspecify.annotations.NullMarked;
