package io.liaison.rest.console.connecting;

/** What was done with a connector on the page before. */
public enum CatalogueTold {
    DEFINED,
    REMOVED,
    CONFIGURED
}
