/** What a run has shown: nothing but arithmetic on the evidence. */
@NullMarked
package io.liaison.torture.verdict;

import org.jspecify.annotations.NullMarked;
