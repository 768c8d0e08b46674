/** Use cases of connector definitions and the tenants' own OAuth apps. */
@NullMarked
package io.liaison.application.port.inbound.connector;

import org.jspecify.annotations.NullMarked;
