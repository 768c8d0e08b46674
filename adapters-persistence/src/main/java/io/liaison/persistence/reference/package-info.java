/** What depends on connections, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.reference;

import org.jspecify.annotations.NullMarked;
