/** Who has done what: entries that follow from each other, so that none can be changed or taken out unnoticed. */
@NullMarked
package io.liaison.domain.audit;

import org.jspecify.annotations.NullMarked;
