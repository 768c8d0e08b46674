/** The provider, in a process of its own: strict, and told when to be slow or to fail. */
@NullMarked
package io.liaison.torture.provider;

import org.jspecify.annotations.NullMarked;
