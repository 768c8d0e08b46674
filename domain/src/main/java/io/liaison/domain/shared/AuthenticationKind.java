package io.liaison.domain.shared;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a connection can prove its identity, by the names that clients and connector definitions use.
 *
 * @source « Création d’une connexion », the first four authentication types; the others are ours
 */
public enum AuthenticationKind {
    CLIENT_CERTIFICATE("client_certificate"),
    AUTHORIZATION_CODE("oauth2_authorization_code"),
    CLIENT_CREDENTIALS("oauth2_client_credentials"),
    BRING_YOUR_OWN_APP("oauth2_byoa"),
    API_KEY("api_key"),
    BASIC("basic"),
    PERSONAL_ACCESS_TOKEN("personal_access_token"),
    JWT_BEARER("oauth2_jwt_bearer"),
    DEVICE_CODE("oauth2_device_code");

    private static final Seq<AuthenticationKind> ALL = Array.of(values());
    private final String key;

    AuthenticationKind(String key) {
        this.key = key;
    }

    public static Option<AuthenticationKind> parse(@Nullable String raw) {
        return ALL.find(kind -> kind.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }

    /** Whether a person has to agree on a page of the provider. */
    public boolean needsConsent() {
        return needsBrowser() || this == DEVICE_CODE;
    }

    /** Whether that person begins here, in a browser that comes back; otherwise a code leads from anywhere to that page. */
    public boolean needsBrowser() {
        return this == AUTHORIZATION_CODE || this == BRING_YOUR_OWN_APP;
    }

    /** Whether the API is shown what was entered, as it is, so that no authorization server takes part. */
    public boolean isShownAsEntered() {
        return this == API_KEY || this == BASIC || this == PERSONAL_ACCESS_TOKEN;
    }
}
