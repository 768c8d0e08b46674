/** Grants that nobody needs any more, and what their providers are still to be told. */
@NullMarked
package io.liaison.domain.farewell;

import org.jspecify.annotations.NullMarked;
