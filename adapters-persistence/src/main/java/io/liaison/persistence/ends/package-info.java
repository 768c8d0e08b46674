/** Ends that are known, and who was warned of them. */
@NullMarked
package io.liaison.persistence.ends;

import org.jspecify.annotations.NullMarked;
