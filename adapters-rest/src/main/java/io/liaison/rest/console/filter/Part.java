package io.liaison.rest.console.filter;

import io.liaison.domain.connector.Written;

/** One line of a filter: a condition, or a group of conditions. */
sealed interface Part permits Clause, Group {

    /** Nothing was typed into it, so it asks for nothing. */
    boolean isBlank();

    /** As the API takes it. */
    Written written();
}
