package io.liaison.application.port.outbound;

import java.util.UUID;

/** New identifiers. They grow with time (UUIDv7, RFC 9562), so that a database index grows at one end. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
