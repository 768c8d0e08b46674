/** What providers are still to be told, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.farewell;

import org.jspecify.annotations.NullMarked;
