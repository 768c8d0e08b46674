package io.liaison.application.service.shelf;

import io.liaison.application.port.Page;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * All connectors that a tenant can choose from: its own, those that the embedding program has installed, and those that come
 * with the product. What is shipped counts in the edition of this program, whatever edition was in use before; what somebody
 * has put in its place keeps it.
 */
public final class Shelf {
    private final Connectors stored;
    private final ShippedConnectors shipped;

    public Shelf(Connectors stored, ShippedConnectors shipped) {
        this.stored = stored;
        this.shipped = shipped;
    }

    public Either<Failure, Connector> byKey(TenantId tenant, ConnectorKey key) {
        return stored.byKey(tenant, key)
                .fold(
                        why -> why instanceof ConnectorNotFound
                                ? shipped.byKey(key).toEither(why)
                                : Either.<Failure, Connector>left(why),
                        found -> Either.right(counting(key, Option.some(found)).getOrElse(found)));
    }

    public Either<Failure, Map<ConnectorKey, Connector>> byKeys(TenantId tenant, Set<ConnectorKey> keys) {
        return stored.byKeys(tenant, keys)
                .map(found -> keys.toList()
                        .flatMap(key -> counting(key, found.get(key)))
                        .toLinkedMap(Connector::key, connector -> connector));
    }

    /** Nobody else locks a connector of the tenant until the unit of work ends. */
    public Either<Failure, Option<Connector>> locked(TenantId tenant, ConnectorKey key) {
        return stored.locked(tenant, key).map(found -> counting(key, found));
    }

    /** Belongs in the unit of work in which something begins to refer to it: then it has a row to refer to. */
    public Either<Failure, Connector> adopt(TenantId tenant, Connector connector) {
        return connector.source() == ConnectorSource.SHIPPED
                ? stored.adopt(tenant, connector)
                : Either.right(connector);
    }

    public Either<Failure, Page<Connector>> list(Connectors.Query query) {
        var all = shipped.all();
        return stored.byKeys(query.tenant(), all.keySet())
                .flatMap(found -> stored.list(query.beside(all.values()
                        .reject(connector -> found.get(connector.key()).exists(Shelf::isItsOwn))
                        .filter(connector -> isWanted(query, connector)))));
    }

    private Option<Connector> counting(ConnectorKey key, Option<Connector> found) {
        return found.filter(Shelf::isItsOwn).orElse(() -> shipped.byKey(key)).orElse(found);
    }

    private static boolean isItsOwn(Connector connector) {
        return connector.source() != ConnectorSource.SHIPPED;
    }

    private static boolean isWanted(Connectors.Query query, Connector connector) {
        return query.category().forAll(connector.categories()::contains)
                && query.text().map(PlainText::folded).forAll(text -> isAbout(text, connector));
    }

    private static boolean isAbout(String text, Connector connector) {
        return connector.key().value().contains(text)
                || PlainText.folded(connector.name()).contains(text);
    }
}
