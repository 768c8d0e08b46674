/** What the engine does by itself, for nobody: each does one bounded batch and tells what came of it. */
@NullMarked
package io.liaison.application.port.inbound.upkeep;

import org.jspecify.annotations.NullMarked;
