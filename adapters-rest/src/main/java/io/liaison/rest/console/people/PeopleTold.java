package io.liaison.rest.console.people;

/** What was done with somebody on the page before. */
enum PeopleTold {
    CREATED,
    EDITED,
    DELETED,
    REVOKED
}
