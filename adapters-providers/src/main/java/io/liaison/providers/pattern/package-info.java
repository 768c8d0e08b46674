/** Regular expressions that end in a time that can be foretold. */
@NullMarked
package io.liaison.providers.pattern;

import org.jspecify.annotations.NullMarked;
