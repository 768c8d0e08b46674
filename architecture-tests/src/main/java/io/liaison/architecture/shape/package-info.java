/** What things look like, and what they are called. */
@NullMarked
package io.liaison.architecture.shape;

import org.jspecify.annotations.NullMarked;
