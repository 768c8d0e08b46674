/** Tests of the audit's chain. */
@NullMarked
package io.liaison.domain.audit;

import org.jspecify.annotations.NullMarked;
