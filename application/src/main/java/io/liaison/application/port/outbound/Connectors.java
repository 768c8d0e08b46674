package io.liaison.application.port.outbound;

import io.liaison.application.port.Page;
import io.liaison.application.port.PageRequest;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The connector definitions that a tenant can choose from. */
public interface Connectors {

    /** Adds a definition or replaces the one of that key. Belongs after {@link #locked}, which tells its version. */
    Either<Failure, Connector> save(TenantId tenant, Connector connector);

    /** @failure 1002 unknown in this tenant */
    Either<Failure, Connector> byKey(TenantId tenant, ConnectorKey key);

    /** Those of the keys that are known in this tenant, in one statement however many are asked for. */
    Either<Failure, Map<ConnectorKey, Connector>> byKeys(TenantId tenant, Set<ConnectorKey> keys);

    /**
     * The definition of that key, none where there is none yet. Nobody else locks a connector of the tenant until the unit
     * of work ends, so that versions are compared and advanced one writer at a time, the first one of a key included.
     */
    Either<Failure, Option<Connector>> locked(TenantId tenant, ConnectorKey key);

    /**
     * Gives one that comes with the product a row, so that connections and apps can refer to it; one that has taken its
     * place stays.
     */
    Either<Failure, Connector> adopt(TenantId tenant, Connector shipped);

    /**
     * Removes the definition and the tenant's app for it with its secrets.
     *
     * @failure 1013 a connection was made with it meanwhile
     */
    Either<Failure, Connector> remove(TenantId tenant, Connector connector);

    /**
     * In the order of names.
     *
     * @failure 1009 the cursor is not one of ours
     */
    Either<Failure, Page<Connector>> list(Query query);

    /**
     * {@code text} narrows to keys and names that contain it, folded; {@code category} to one category. {@code beside} are
     * those that are there without being stored: they are listed where they belong, in the place of what is stored under
     * their keys, and not narrowed any more.
     */
    record Query(
            TenantId tenant,
            Option<String> text,
            Option<String> category,
            boolean descending,
            PageRequest page,
            Seq<Connector> beside) {

        /** Of what is stored. */
        public Query(
                TenantId tenant, Option<String> text, Option<String> category, boolean descending, PageRequest page) {
            this(tenant, text, category, descending, page, List.empty());
        }

        /** With others besides. */
        public Query beside(Seq<Connector> others) {
            return new Query(tenant, text, category, descending, page, others);
        }
    }
}
