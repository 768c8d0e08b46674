package io.liaison.rest.console.member;

/** What was done with a member on the page before. */
enum MemberTold {
    ASSIGNED,
    REMOVED
}
