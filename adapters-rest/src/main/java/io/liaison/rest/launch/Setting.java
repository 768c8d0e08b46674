package io.liaison.rest.launch;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** What an operator may set, as a variable of the environment or a property of {@code liaison.properties}. */
enum Setting {
    HOST,
    PORT,
    PUBLIC_URL,
    DATA,
    DB_URL,
    DB_USER,
    DB_PASSWORD,
    MASTER_KEY,
    MASTER_KEY_FILE,
    FORMER_MASTER_KEY,
    FORMER_MASTER_KEY_FILE,
    ADMIN_KEY,
    ALLOWED_PRIVATE_HOSTS,
    TRUSTED_CERTIFICATES,
    SANDBOX_PORT,
    STRICT_AUDIT,
    OIDC_ISSUER,
    OIDC_AUDIENCE,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    OIDC_SCOPES,
    CHECK_EVERY,
    KEEP_ALIVE_EVERY,
    PROXY_REQUESTS_PER_MINUTE,
    EVENTS_WEBHOOK,
    EVENTS_WEBHOOK_SECRET,
    EVENTS_KEEP,
    KAFKA_SERVERS,
    KAFKA_CLIENT_FILE;

    static final String VARIABLES = "LIAISON_";
    private static final Seq<Setting> ALL = Array.of(values());

    static Option<Setting> ofVariable(String name) {
        return ALL.find(setting -> setting.variable().equals(name));
    }

    static Option<Setting> ofProperty(String name) {
        return ALL.find(setting -> setting.property().equals(name));
    }

    String variable() {
        return VARIABLES + name();
    }

    String property() {
        return variable().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
