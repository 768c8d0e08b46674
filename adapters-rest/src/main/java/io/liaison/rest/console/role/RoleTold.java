package io.liaison.rest.console.role;

/** What was done with a role on the page before. */
enum RoleTold {
    CREATED,
    EDITED,
    DELETED
}
