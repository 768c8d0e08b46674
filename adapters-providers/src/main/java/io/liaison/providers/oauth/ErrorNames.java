package io.liaison.providers.oauth;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Locale;

/** What the name of an error is about. Next to those of RFC 6749 stand the names that large providers use instead. */
enum ErrorNames {
    /** The grant is void. */
    GRANT(HashSet.of(
            "invalid_grant",
            "invalid_refresh_token",
            "bad_refresh_token",
            "bad_verification_code",
            "token_revoked",
            "token_expired")),
    /** The client is unknown or did not prove itself, which says nothing about the grants that it was given. */
    CLIENT(HashSet.of(
            "invalid_client",
            "unauthorized_client",
            "invalid_client_id",
            "bad_client_secret",
            "incorrect_client_credentials")),
    /** The provider cannot decide now, or wants to be asked in another way before it does. */
    PASSING(HashSet.of(
            "temporarily_unavailable",
            "server_error",
            "service_unavailable",
            "internal_error",
            "ratelimited",
            "use_dpop_nonce"));

    private final Set<String> names;

    ErrorNames(Set<String> names) {
        this.names = names;
    }

    boolean contain(String error) {
        return names.contains(error.toLowerCase(Locale.ROOT));
    }
}
