/** Use cases of the tenants' policies on connectors. */
@NullMarked
package io.liaison.application.port.inbound.governance;

import org.jspecify.annotations.NullMarked;
