package io.liaison.sandbox.imitation.facts;

import java.util.Locale;

/** A way to authenticate that a provider is known to have. */
public enum Way {
    CODE("authorization_code"),
    DEVICE("urn:ietf:params:oauth:grant-type:device_code"),
    CLIENT_CREDENTIALS("client_credentials"),
    ACCOUNT_CREDENTIALS("account_credentials"),
    JWT_BEARER("urn:ietf:params:oauth:grant-type:jwt-bearer"),
    API_KEY(""),
    BASIC(""),
    /** One that a person makes by hand. */
    TOKEN(""),
    /** Requests signed as AWS wants it. */
    SIGV4("");

    private final String grant;

    Way(String grant) {
        this.grant = grant;
    }

    /** The grant type of its token request; "" if it has none. */
    public String grant() {
        return grant;
    }

    /** Whether the credential is made by hand, so that it has to be registered. */
    public boolean isByHand() {
        return this == API_KEY || this == BASIC || this == TOKEN || this == SIGV4;
    }

    static Way of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
