/** What the engine does by itself, batch by batch, and how often. */
@NullMarked
package io.liaison.application.service.upkeep;

import org.jspecify.annotations.NullMarked;
