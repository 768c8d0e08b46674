/** Imitations of real providers on the loopback interface, with their habits and their strictness. */
@NullMarked
package io.liaison.sandbox.imitation;

import org.jspecify.annotations.NullMarked;
