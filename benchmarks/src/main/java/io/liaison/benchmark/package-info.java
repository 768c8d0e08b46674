/** Figures about the paths that every request takes. */
@NullMarked
package io.liaison.benchmark;

import org.jspecify.annotations.NullMarked;
