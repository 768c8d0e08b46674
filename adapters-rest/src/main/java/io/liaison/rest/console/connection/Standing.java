package io.liaison.rest.console.connection;

import org.jspecify.annotations.Nullable;

/** How a connection stands. {@code why}, {@code remedy}, the provider's words and {@code link} are there only where it is broken. */
record Standing(
        String key,
        String name,
        @Nullable String why,
        @Nullable String remedy,
        @Nullable String provider,
        @Nullable String link) {

    /** Not broken. */
    Standing(String key, String name) {
        this(key, name, null, null, null, null);
    }
}
