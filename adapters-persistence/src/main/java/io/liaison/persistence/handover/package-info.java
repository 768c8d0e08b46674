/** What people own and hold as a whole, in PostgreSQL. */
@NullMarked
package io.liaison.persistence.handover;

import org.jspecify.annotations.NullMarked;
