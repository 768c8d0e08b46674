/** Folders in PostgreSQL. */
@NullMarked
package io.liaison.persistence.folder;

import org.jspecify.annotations.NullMarked;
