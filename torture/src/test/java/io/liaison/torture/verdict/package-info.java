/** That evidence of a mistake is seen as one, and an excuse only where it holds. */
@NullMarked
package io.liaison.torture.verdict;

import org.jspecify.annotations.NullMarked;
