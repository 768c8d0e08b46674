/** Ids and closed vocabularies that every feature shares. */
@NullMarked
package io.liaison.domain.shared;

import org.jspecify.annotations.NullMarked;
