/** The audit: what is written in units of work, and what is gathered and written soon after. */
@NullMarked
package io.liaison.persistence.audit;

import org.jspecify.annotations.NullMarked;
