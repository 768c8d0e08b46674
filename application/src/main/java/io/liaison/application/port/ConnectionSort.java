package io.liaison.application.port;

/** What connections can be ordered by. */
public enum ConnectionSort {
    NAME,
    CONNECTOR,
    CREATED_AT,
    UPDATED_AT
}
