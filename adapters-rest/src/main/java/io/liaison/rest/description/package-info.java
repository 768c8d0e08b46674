/** What the interface says of itself (OpenAPI). */
@NullMarked
package io.liaison.rest.description;

import org.jspecify.annotations.NullMarked;
