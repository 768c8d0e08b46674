/** One row by its key, one decryption, one answer: nothing less would hand out a token. */
@NullMarked
package io.liaison.benchmark.bare;

import org.jspecify.annotations.NullMarked;
