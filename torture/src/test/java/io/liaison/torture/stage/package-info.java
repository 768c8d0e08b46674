/** The same race with a provider that nobody here has written. */
@NullMarked
package io.liaison.torture.stage;

import org.jspecify.annotations.NullMarked;
