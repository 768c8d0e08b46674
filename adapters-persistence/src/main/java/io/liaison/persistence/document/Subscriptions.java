package io.liaison.persistence.document;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.farewell.Patience;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.trigger.FormerSubscription;
import io.liaison.persistence.document.SubscriptionDocument.Token;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.control.Option;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSONB;

/** Former subscriptions as one text, to be sealed, and back. */
public final class Subscriptions {
    private static final JsonConverter<SubscriptionDocument> JSON = new JsonConverter<>(SubscriptionDocument.class);

    private Subscriptions() {}

    public static Secret text(FormerSubscription former) {
        var document = new SubscriptionDocument(
                former.subscription(),
                former.method().name(),
                former.address().toString(),
                former.body().getOrNull(),
                former.headers().toJavaMap(),
                token(former.token()));
        return new Secret(JSON.text(document));
    }

    public static FormerSubscription restore(
            UUID id, TenantId tenant, ConnectionId connection, ConnectorKey connector, Secret text, Patience patience) {
        var document = Objects.requireNonNull(JSON.from(JSONB.valueOf(text.reveal())));
        return new FormerSubscription(
                id,
                tenant,
                connection,
                connector,
                document.subscription(),
                RequestMethod.valueOf(document.method()),
                URI.create(document.address()),
                Option.of(document.body()),
                LinkedHashMap.ofAll(document.headers()),
                token(document.token()),
                patience);
    }

    private static Token token(AccessToken token) {
        return new Token(
                token.value().reveal(),
                token.type(),
                token.expiresAt().map(Instant::toString).getOrNull(),
                token.scopes().values().toJavaList(),
                Placements.document(token.placement()));
    }

    private static AccessToken token(Token token) {
        return new AccessToken(
                new Secret(token.value()),
                token.type(),
                Option.<String>of(token.expiresAt()).map(Instant::parse),
                new Scopes(LinkedHashSet.ofAll(token.scopes())),
                Placements.restore(token.placement()));
    }
}
