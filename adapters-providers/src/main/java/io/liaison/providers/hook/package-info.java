/** What providers post, and what proves that it is theirs. */
@NullMarked
package io.liaison.providers.hook;

import org.jspecify.annotations.NullMarked;
