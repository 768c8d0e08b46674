package io.liaison.rest.wire;

import io.liaison.domain.access.Holding.Origin;

/** Folders as the places that something comes from. */
public final class PlaceDtos {
    private PlaceDtos() {}

    public static PlaceDto of(Origin origin) {
        return new PlaceDto(origin.id().toString(), origin.path());
    }
}
