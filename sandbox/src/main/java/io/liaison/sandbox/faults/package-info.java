/** Answers spoilt on purpose, so that a client of the sandbox can be seen to cope. */
@NullMarked
package io.liaison.sandbox.faults;

import org.jspecify.annotations.NullMarked;
