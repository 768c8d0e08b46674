package io.liaison.providers.http;

import java.time.Duration;

/** How long to wait for a connection, and for each part of an answer. */
public record Timeouts(Duration connect, Duration read) {

    /** By when the whole of a call is over, however busily the other side keeps it going. */
    Duration overall() {
        return connect.plus(read);
    }
}
