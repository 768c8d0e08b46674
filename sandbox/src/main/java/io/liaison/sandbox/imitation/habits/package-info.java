/** How a provider behaves, as values: where its endpoints are, what it demands, and in which dialect it answers. */
@NullMarked
package io.liaison.sandbox.imitation.habits;

import org.jspecify.annotations.NullMarked;
