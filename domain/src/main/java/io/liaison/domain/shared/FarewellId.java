package io.liaison.domain.shared;

import java.util.UUID;

/** Names what a provider is still to be told. */
public record FarewellId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
