package io.liaison.sandbox.resource;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import io.liaison.sandbox.grants.AccessGrant;
import io.liaison.sandbox.grants.HandedOutKeys;
import java.util.Optional;

/** Lets keys in that were handed out: in a header of their own, as a bearer token, or as the password of their account. */
public final class KeyGuard {
    private static final String OWN_HEADER = "X-Api-Key";
    private static final String BEARER = "Bearer ";

    private final HandedOutKeys keys;

    public KeyGuard(HandedOutKeys keys) {
        this.keys = keys;
    }

    /** Empty when none is shown that is still good. */
    Optional<AccessGrant> admit(HTTPRequest request) {
        var own = Optional.ofNullable(request.getHeaderValue(OWN_HEADER)).flatMap(keys::active);
        return own.isPresent()
                ? own
                : Optional.ofNullable(request.getAuthorization()).flatMap(this::authorized);
    }

    /** Whether there is one in the header of their own, good or not. */
    boolean isShown(HTTPRequest request) {
        return request.getHeaderValue(OWN_HEADER) != null;
    }

    private Optional<AccessGrant> authorized(String header) {
        return header.startsWith(BEARER) ? keys.active(header.substring(BEARER.length())) : paired(header);
    }

    private Optional<AccessGrant> paired(String header) {
        try {
            var pair = ClientSecretBasic.parse(header);
            return keys.active(pair.getClientSecret().getValue())
                    .filter(grant -> grant.family()
                            .subject()
                            .getValue()
                            .equals(pair.getClientID().getValue()));
        } catch (ParseException another) {
            return Optional.empty();
        }
    }
}
