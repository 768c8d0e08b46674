/** Who may know whom. */
@NullMarked
package io.liaison.architecture.direction;

import org.jspecify.annotations.NullMarked;
