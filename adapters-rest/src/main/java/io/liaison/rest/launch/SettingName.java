package io.liaison.rest.launch;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** Every setting there is. A name that is not here stops the start, so that no typing error goes unnoticed. */
enum SettingName {
    LIAISON_HOST,
    LIAISON_PORT,
    LIAISON_PUBLIC_URL,
    LIAISON_DATA,
    LIAISON_DB_URL,
    LIAISON_DB_USER,
    LIAISON_DB_PASSWORD,
    LIAISON_MASTER_KEY,
    LIAISON_ADMIN_KEY,
    LIAISON_ALLOWED_PRIVATE_HOSTS,
    LIAISON_TRUSTED_CERTIFICATES,
    LIAISON_SANDBOX_PORT,
    LIAISON_OIDC_ISSUER,
    LIAISON_OIDC_AUDIENCE;

    static final String PREFIX = "LIAISON_";
    private static final Seq<SettingName> ALL = Array.of(values());

    /** By the name of an environment variable, or by the same in lower case with dots. */
    static Option<SettingName> parse(String raw) {
        return ALL.find(name -> name.name().equals(raw) || name.inFile().equals(raw));
    }

    private String inFile() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
