/** The schema: migrations, and the table classes generated from them. */
@NullMarked
package io.liaison.persistence.schema;

import org.jspecify.annotations.NullMarked;
