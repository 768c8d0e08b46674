package io.liaison.persistence.connector;

import static io.liaison.persistence.schema.Tables.CONNECTORS;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.ConnectorDefinitions;
import io.liaison.persistence.work.BatchLoader;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.FixedQuery;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Definitions as they were read last, since to check one takes longer than all else that a call to a hook needs. Which edition
 * is stored is asked each time, once for all who ask together: who has written a row, and where, tells it from every other one
 * that it ever was.
 */
final class KnownDefinitions {
    private static final int MOST = 500;
    private static final int AT_ONCE = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Field<String> EDITION =
            DSL.field("connectors.xmin::text || connectors.ctid::text", SQLDataType.CLOB);
    private static final FixedQuery EDITIONS = FixedQuery.of(
            Array.of(CONNECTORS.TENANT_ID, CONNECTORS.KEY, EDITION),
            DSL.select(CONNECTORS.TENANT_ID, CONNECTORS.KEY, EDITION)
                    .from(CONNECTORS)
                    .join(DSL.table("unnest({0}, {1}) as asked(tenant, key)", FixedQuery.ids(), FixedQuery.texts()))
                    .on(
                            CONNECTORS.TENANT_ID.eq(FixedQuery.asked("tenant", UUID.class)),
                            CONNECTORS.KEY.eq(FixedQuery.asked("key", String.class))));
    private final Cache<Edition, Connector> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Database database;
    private final BatchLoader<Place, String> editions;

    KnownDefinitions(Database database) {
        this.database = database;
        this.editions = new BatchLoader<>(AT_ONCE, PATIENCE, this::editions);
    }

    /** In a unit of work it is what that one sees. */
    Either<Failure, Option<Connector>> one(TenantId tenant, ConnectorKey key) {
        var place = new Place(tenant, key);
        var stored = database.isInUnitOfWork() ? editions.loadAlone(place) : editions.load(place);
        return stored.flatMap(found ->
                found.map(edition -> at(new Edition(place, edition))).getOrElse(() -> Either.right(Option.none())));
    }

    private Either<Failure, Option<Connector>> at(Edition edition) {
        return Option.of(known.getIfPresent(edition))
                .<Either<Failure, Option<Connector>>>map(connector -> Either.right(Option.some(connector)))
                .getOrElse(() -> read(edition.place()));
    }

    private Either<Failure, Option<Connector>> read(Place place) {
        return database.find(sql -> sql.select(CONNECTORS.SOURCE, CONNECTORS.DEFINITION, CONNECTORS.VERSION, EDITION)
                        .from(CONNECTORS)
                        .where(isThat(place.tenant(), place.key()))
                        .fetchOptional())
                .map(found ->
                        found.map(row -> known.get(new Edition(place, row.get(EDITION)), edition -> restore(row))));
    }

    private Either<Failure, Map<Place, String>> editions(Set<Place> places) {
        var tenants = places.map(place -> place.tenant().value()).toList();
        var keys = places.map(place -> place.key().value()).toList();
        return EDITIONS.fetch(database, List.of(tenants, keys))
                .map(rows -> rows.toMap(KnownDefinitions::place, row -> row.get(EDITION)));
    }

    private static Place place(Record row) {
        return new Place(new TenantId(row.get(CONNECTORS.TENANT_ID)), new ConnectorKey(row.get(CONNECTORS.KEY)));
    }

    static Connector restore(Record row) {
        return ConnectorDefinitions.restore(
                row.get(CONNECTORS.SOURCE), row.get(CONNECTORS.DEFINITION), row.get(CONNECTORS.VERSION));
    }

    static Condition isThat(TenantId tenant, ConnectorKey key) {
        return CONNECTORS.TENANT_ID.eq(tenant.value()).and(CONNECTORS.KEY.eq(key.value()));
    }

    private record Place(TenantId tenant, ConnectorKey key) {}

    private record Edition(Place place, String edition) {}
}
