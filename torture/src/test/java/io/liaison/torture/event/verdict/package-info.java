/** That each breach of a promise is seen as one. */
@NullMarked
package io.liaison.torture.event.verdict;

import org.jspecify.annotations.NullMarked;
