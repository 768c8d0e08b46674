/** PostgreSQL behind the storage ports. */
@NullMarked
package io.liaison.persistence;

import org.jspecify.annotations.NullMarked;
