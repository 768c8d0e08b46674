/** Use cases of a person's consent at the provider. */
@NullMarked
package io.liaison.application.port.inbound.authorization;

import org.jspecify.annotations.NullMarked;
