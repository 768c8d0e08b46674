package io.liaison.rest.console.governance;

/** What was decided on the page before. */
enum RuleTold {
    DECIDED
}
