package io.liaison.persistence.connector;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.CONNECTORS;
import static io.liaison.persistence.schema.Tables.SECRETS;

import io.liaison.application.port.Page;
import io.liaison.application.port.outbound.Connectors;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.ConnectorInUse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectorNotFound;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.access.TenantLock;
import io.liaison.persistence.page.Keyset;
import io.liaison.persistence.page.MergedPage;
import io.liaison.persistence.page.MergedPage.Placed;
import io.liaison.persistence.page.Search;
import io.liaison.persistence.page.SortKey;
import io.liaison.persistence.schema.tables.records.ConnectorRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

final class JooqConnectors implements Connectors {
    private final ConnectorRowMapper mapper = new GeneratedConnectorRowMapper();
    private final Database database;
    private final KnownDefinitions known;

    JooqConnectors(Database database) {
        this.database = database;
        this.known = new KnownDefinitions(database);
    }

    @Override
    public Either<Failure, Connector> save(TenantId tenant, Connector connector) {
        var row = mapper.toRow(tenant, connector);
        return database.ask(sql -> sql.insertInto(CONNECTORS)
                        .set(row)
                        .onConflict(CONNECTORS.TENANT_ID, CONNECTORS.KEY)
                        .doUpdate()
                        .set(row)
                        .execute())
                .map(saved -> connector);
    }

    @Override
    public Either<Failure, Connector> byKey(TenantId tenant, ConnectorKey key) {
        return known.one(tenant, key).flatMap(found -> found.toEither(() -> new ConnectorNotFound(key.value())));
    }

    @Override
    public Either<Failure, Map<ConnectorKey, Connector>> byKeys(TenantId tenant, Set<ConnectorKey> keys) {
        return database.ask(sql -> sql.selectFrom(CONNECTORS)
                        .where(CONNECTORS.TENANT_ID.eq(tenant.value()))
                        .and(CONNECTORS.KEY.eq(
                                DSL.any(keys.toList().map(ConnectorKey::value).toJavaArray(String[]::new))))
                        .fetch(KnownDefinitions::restore))
                .map(found -> List.ofAll(found).toLinkedMap(Connector::key, connector -> connector));
    }

    /** Locks the tenant's row, since a definition that is not there yet has none; no foreign key waits for that. */
    @Override
    public Either<Failure, Option<Connector>> locked(TenantId tenant, ConnectorKey key) {
        return database.together(Subject.NONE, sql -> {
            TenantLock.take(sql, tenant);
            return known.one(tenant, key);
        });
    }

    /** Nothing is written, and nobody waits, where the same edition is there already. */
    @Override
    public Either<Failure, Connector> adopt(TenantId tenant, Connector shipped) {
        var row = mapper.toRow(tenant, shipped);
        return database.ask(sql -> sql.insertInto(CONNECTORS)
                        .set(row)
                        .onConflict(CONNECTORS.TENANT_ID, CONNECTORS.KEY)
                        .doUpdate()
                        .set(row)
                        .where(CONNECTORS.SOURCE.eq(row.getSource()))
                        .and(CONNECTORS.DEFINITION.ne(row.getDefinition()))
                        .execute())
                .map(there -> shipped);
    }

    @Override
    public Either<Failure, Connector> remove(TenantId tenant, Connector connector) {
        return database.together(Subject.NONE, sql -> {
            int uses = uses(sql, tenant, connector.key());
            return uses > 0
                    ? Either.left(new ConnectorInUse(connector.key(), uses))
                    : Either.right(remove(sql, tenant, connector));
        });
    }

    @Override
    public Either<Failure, Page<Connector>> list(Query query) {
        var keyset = new Keyset<>(
                "connectors", SortKey.text(CONNECTORS.NAME_ORDER), SortKey.text(CONNECTORS.KEY), query.descending());
        var beside = query.beside()
                .map(connector -> new Placed<>(
                        PlainText.ordered(connector.name()), connector.key().value(), connector));
        return keyset.after(query.page().cursor())
                .flatMap(after -> database.ask(sql -> sql.selectFrom(CONNECTORS)
                        .where(wanted(query), after)
                        .orderBy(keyset.orderBy())
                        .limit(query.page().limit() + 1)
                        .fetch()))
                .map(rows -> new MergedPage<>(keyset, query.page())
                        .of(Array.ofAll(rows.map(JooqConnectors::placed)).appendAll(beside)));
    }

    private static Placed<Connector> placed(ConnectorRow row) {
        return new Placed<>(row.getNameOrder(), row.getKey(), KnownDefinitions.restore(row));
    }

    /** Counts with the definition locked, so that no connection is made with it until the removal is through. */
    private static int uses(DSLContext sql, TenantId tenant, ConnectorKey key) {
        var locked = sql.selectOne()
                .from(CONNECTORS)
                .where(KnownDefinitions.isThat(tenant, key))
                .forUpdate()
                .fetch();
        return locked.isEmpty()
                ? 0
                : sql.fetchCount(
                        CONNECTIONS,
                        CONNECTIONS.TENANT_ID.eq(tenant.value()),
                        CONNECTIONS.CONNECTOR_KEY.eq(key.value()));
    }

    private static Connector remove(DSLContext sql, TenantId tenant, Connector connector) {
        var owner = SecretOwner.app(tenant, connector.key());
        sql.deleteFrom(SECRETS)
                .where(SECRETS.TENANT_ID.eq(tenant.value()), SECRETS.SUBJECT.eq(owner.subject()))
                .execute();
        sql.deleteFrom(CONNECTORS)
                .where(KnownDefinitions.isThat(tenant, connector.key()))
                .execute();
        return connector;
    }

    private static Condition wanted(Query query) {
        var category = query.category().map(DSL::val);
        var beside = query.beside().map(connector -> connector.key().value()).toJavaArray(String[]::new);
        return CONNECTORS
                .TENANT_ID
                .eq(query.tenant().value())
                .and(CONNECTORS.KEY.ne(DSL.all(beside)))
                .and(category.fold(DSL::trueCondition, wanted -> wanted.eq(DSL.any(CONNECTORS.CATEGORIES))))
                .and(Search.in(query.text(), List.of(CONNECTORS.NAME_FOLDED, CONNECTORS.KEY)));
    }
}
