/** Who there is in a tenant, and the keys that they hold. */
@NullMarked
package io.liaison.application.port.inbound.principal;

import org.jspecify.annotations.NullMarked;
