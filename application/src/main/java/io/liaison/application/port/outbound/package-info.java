/** What the engine asks of the world: stores, secrets, providers, identifiers and chance. */
@NullMarked
package io.liaison.application.port.outbound;

import org.jspecify.annotations.NullMarked;
