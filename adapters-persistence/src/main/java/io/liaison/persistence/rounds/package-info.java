/** Recurring work on db-scheduler: the one place that knows it. */
@NullMarked
package io.liaison.persistence.rounds;

import org.jspecify.annotations.NullMarked;
