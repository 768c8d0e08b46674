/** Looks for marks in streams of bytes, whatever they are dressed in. */
@NullMarked
package io.liaison.torture.canary.finder;

import org.jspecify.annotations.NullMarked;
