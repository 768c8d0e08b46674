package io.liaison.persistence.connector;

import static io.liaison.persistence.schema.Tables.OAUTH_APPS;

import io.liaison.application.port.outbound.OAuthApps;
import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.connector.OAuthApp;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.liaison.persistence.schema.tables.records.OauthAppRow;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import org.jooq.impl.DSL;

final class JooqOAuthApps implements OAuthApps {
    private final OAuthAppRowMapper mapper = new GeneratedOAuthAppRowMapper();
    private final Database database;

    JooqOAuthApps(Database database) {
        this.database = database;
    }

    @Override
    public Either<Failure, OAuthApp> save(OAuthApp app) {
        var row = mapper.toRow(app);
        return database.ask(
                        Subject.NONE.madeWith(app.connector()),
                        sql -> sql.insertInto(OAUTH_APPS)
                                .set(row)
                                .onConflict(OAUTH_APPS.TENANT_ID, OAUTH_APPS.CONNECTOR_KEY)
                                .doUpdate()
                                .set(row)
                                .execute())
                .map(saved -> app);
    }

    @Override
    public Either<Failure, Option<OAuthApp>> of(TenantId tenant, ConnectorKey connector) {
        return database.find(sql -> sql.selectFrom(OAUTH_APPS)
                .where(OAUTH_APPS.TENANT_ID.eq(tenant.value()), OAUTH_APPS.CONNECTOR_KEY.eq(connector.value()))
                .fetchOptional(JooqOAuthApps::restore));
    }

    @Override
    public Either<Failure, Set<ConnectorKey>> among(TenantId tenant, Set<ConnectorKey> connectors) {
        return database.ask(sql -> LinkedHashSet.ofAll(sql.select(OAUTH_APPS.CONNECTOR_KEY)
                .from(OAUTH_APPS)
                .where(OAUTH_APPS.TENANT_ID.eq(tenant.value()))
                .and(OAUTH_APPS.CONNECTOR_KEY.eq(
                        DSL.any(connectors.toList().map(ConnectorKey::value).toJavaArray(String[]::new))))
                .fetch(row -> new ConnectorKey(row.value1()))));
    }

    private static OAuthApp restore(OauthAppRow row) {
        return new OAuthApp(
                new TenantId(row.getTenantId()),
                new ConnectorKey(row.getConnectorKey()),
                new ClientId(row.getClientId()),
                Option.<UUID>of(row.getSecretId()).map(id -> new SecretRef(id, SecretPurpose.CLIENT_SECRET)),
                new Scopes(LinkedHashSet.of(row.getScopes())),
                new Version(row.getVersion()));
    }
}
