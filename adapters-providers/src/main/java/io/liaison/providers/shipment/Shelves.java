package io.liaison.providers.shipment;

import io.liaison.domain.shared.ConnectorKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files that are packaged with this module. */
final class Shelves {
    private static final String PLACE = "/io/liaison/providers/connectors/";

    private Shelves() {}

    /** The key of each connector, a line each. */
    static String index() {
        return text("index");
    }

    static String definition(ConnectorKey key) {
        return text(key.value() + ".yaml");
    }

    private static String text(String name) {
        try (InputStream packaged = Objects.requireNonNull(Shelves.class.getResourceAsStream(PLACE + name), name)) {
            return new String(packaged.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("packaged without " + name, unreadable);
        }
    }
}
