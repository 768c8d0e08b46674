package io.liaison.rest.wire;

import io.liaison.domain.access.Holding.Origin;

/** A folder, and where it is. */
public record PlaceDto(String id, String path) {

    public static PlaceDto of(Origin origin) {
        return new PlaceDto(origin.id().toString(), origin.path());
    }
}
