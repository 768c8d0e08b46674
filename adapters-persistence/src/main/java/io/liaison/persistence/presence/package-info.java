/** What the processes that share a database know of each other: who is alive, and what time it is. */
@NullMarked
package io.liaison.persistence.presence;

import org.jspecify.annotations.NullMarked;
