/** What is kept as jsonb: the documents, and their way from and to the domain. */
@NullMarked
package io.liaison.persistence.document;

import org.jspecify.annotations.NullMarked;
