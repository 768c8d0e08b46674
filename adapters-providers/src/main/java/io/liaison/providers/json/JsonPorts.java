package io.liaison.providers.json;

import io.liaison.application.port.outbound.JsonMessages;

/** What this package implements. */
public final class JsonPorts {

    private JsonPorts() {}

    public static JsonMessages messages() {
        return new JacksonMessages();
    }
}
