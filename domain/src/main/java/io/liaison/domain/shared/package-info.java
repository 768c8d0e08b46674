/** What every feature may name: identifiers and closed vocabularies, with no behaviour beyond parsing. */
@NullMarked
package io.liaison.domain.shared;

import org.jspecify.annotations.NullMarked;
