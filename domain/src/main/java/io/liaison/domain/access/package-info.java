/** Who acts, and what they may do. */
@NullMarked
package io.liaison.domain.access;

import org.jspecify.annotations.NullMarked;
