package io.liaison.domain.farewell;

import io.liaison.domain.authentication.Additions;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.authentication.ProviderDialect;
import io.liaison.domain.authentication.RevocationDialect;
import io.liaison.domain.authentication.TokenPlacement;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** How an addressee wants to be told. */
public record Manner(
        RevocationDialect dialect,
        Option<TokenPlacement> placement,
        Map<String, String> headers,
        Map<String, String> parameters) {
    /** As RFC 7009 has it. */
    public static final Manner USUAL =
            new Manner(RevocationDialect.STANDARD, Option.none(), LinkedHashMap.empty(), LinkedHashMap.empty());

    public static Manner of(OAuthClient client) {
        return new Manner(
                client.dialect().revocation(),
                client.dialect().placement(),
                client.additions().headers(),
                client.additions().revocation());
    }

    /** What a client has to keep to; of the rest of the provider's ways, nothing is needed any more. */
    public ProviderDialect spoken() {
        var usual = ProviderDialect.STANDARD;
        return new ProviderDialect(
                usual.grant(),
                usual.refresh(),
                usual.answer(),
                usual.refreshToken(),
                usual.errors(),
                dialect,
                placement,
                usual.scopeParameter());
    }

    public Additions additions() {
        return new Additions(headers, LinkedHashMap.empty(), LinkedHashMap.empty(), parameters);
    }
}
