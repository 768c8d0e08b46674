/** What the engine does by itself, when somebody lets it. */
@NullMarked
package io.liaison.application.port.inbound.upkeep;

import org.jspecify.annotations.NullMarked;
