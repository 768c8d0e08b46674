package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.imitation.habits.ErrorStyle;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Place;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a provider says what it has (RFC 8414, OpenID Connect Discovery). */
final class MetadataDesk implements Desk {
    private static final String OPENID = "/.well-known/openid-configuration";

    private final Place published;
    private final Map<String, Object> document;

    /** @param address of the imitation */
    MetadataDesk(Place issuer, Habits habits, URI address) {
        this.published = new Place(issuer.host(), issuer.path() + OPENID);
        this.document = new HashMap<>(Map.of(
                "issuer",
                address + "/" + issuer,
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"),
                "jwks_uri",
                address + "/" + issuer + "/jwks",
                "dpop_signing_alg_values_supported",
                List.of("ES256")));
        names("authorization_endpoint", habits.authorization().page(), address);
        names("token_endpoint", habits.token().endpoint(), address);
        names("device_authorization_endpoint", habits.device(), address);
    }

    private void names(String member, Optional<Place> place, URI address) {
        place.ifPresent(found -> document.put(member, address + "/" + found));
    }

    @Override
    public boolean takes(Arrival arrival) {
        return arrival.method().equals("GET") && published.is(arrival.host(), arrival.path());
    }

    @Override
    public HTTPResponse answer(Arrival arrival) {
        return Answers.json(document);
    }

    @Override
    public HTTPResponse render(Refused refused, Arrival arrival) {
        return Errors.render(ErrorStyle.STATUS, refused);
    }
}
