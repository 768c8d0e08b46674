package io.liaison.application.port;

/** What principals can be ordered by. */
public enum PrincipalSort {
    NAME,
    CREATED_AT
}
