/** Use cases of the keys under which secrets are sealed. */
@NullMarked
package io.liaison.application.port.inbound.rotation;

import org.jspecify.annotations.NullMarked;
