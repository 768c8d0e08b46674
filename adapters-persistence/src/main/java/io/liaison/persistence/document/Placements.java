package io.liaison.persistence.document;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import org.jspecify.annotations.Nullable;

/** Where credentials are carried, to documents and back; none stands for the place of a bearer token. */
public final class Placements {

    private Placements() {}

    public static @Nullable PlacementDocument document(TokenPlacement placement) {
        return placement.equals(TokenPlacement.BEARER)
                ? null
                : new PlacementDocument(placement.in().name(), placement.name(), placement.prefix());
    }

    public static TokenPlacement restore(@Nullable PlacementDocument document) {
        return document == null
                ? TokenPlacement.BEARER
                : new TokenPlacement(Carrier.valueOf(document.carrier()), document.name(), document.prefix());
    }
}
