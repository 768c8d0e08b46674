package io.liaison.persistence.farewell;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.OAUTH_APPS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.farewell.Farewell;
import io.liaison.domain.shared.RevocationReach;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.DetailsDocument;
import io.liaison.persistence.vault.Digest;
import io.liaison.persistence.work.Database;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.jooq.Condition;
import org.jooq.Record2;

/** Which connections stand on what a farewell would end. */
final class Needs {
    private final Database database;

    Needs(Database database) {
        this.database = database;
    }

    Either<Failure, Boolean> ofToken(TenantId tenant, Secret token) {
        return database.ask(sql -> sql.fetchExists(
                TOKEN_GRANTS, TOKEN_GRANTS.TENANT_ID.eq(tenant.value()), TOKEN_GRANTS.DIGEST.eq(Digest.of(token))));
    }

    Either<Failure, Boolean> ofAccount(Farewell farewell) {
        if (farewell.addressee().reach() != RevocationReach.ACCOUNT) {
            return Either.right(false);
        }
        return farewell.origin()
                .account()
                .map(account -> clients(farewell, account)
                        .map(clients -> clients.contains(farewell.addressee().client())))
                .getOrElse(() -> database.ask(sql -> sql.fetchExists(sql.selectOne()
                        .from(CONNECTIONS)
                        .join(TOKEN_GRANTS)
                        .on(TOKEN_GRANTS.CONNECTION_ID.eq(CONNECTIONS.ID))
                        .where(isGranted(farewell)))));
    }

    /** Those of all connections to that account; who has none of its own uses the app of the tenant. */
    private Either<Failure, Seq<ClientId>> clients(Farewell farewell, String account) {
        return database.ask(sql -> Array.ofAll(sql.select(CONNECTIONS.DETAILS, OAUTH_APPS.CLIENT_ID)
                        .from(CONNECTIONS)
                        .join(TOKEN_GRANTS)
                        .on(TOKEN_GRANTS.CONNECTION_ID.eq(CONNECTIONS.ID))
                        .leftJoin(OAUTH_APPS)
                        .on(OAUTH_APPS.TENANT_ID.eq(CONNECTIONS.TENANT_ID))
                        .and(OAUTH_APPS.CONNECTOR_KEY.eq(CONNECTIONS.CONNECTOR_KEY))
                        .where(isGranted(farewell), CONNECTIONS.ACCOUNT_ID.eq(account))
                        .fetch()))
                .map(rows -> rows.flatMap(Needs::client));
    }

    private static Option<ClientId> client(Record2<DetailsDocument, String> row) {
        return Option.<String>of(row.value1().clientId())
                .orElse(() -> Option.of(row.value2()))
                .map(ClientId::new);
    }

    private static Condition isGranted(Farewell farewell) {
        var origin = farewell.origin();
        return CONNECTIONS
                .TENANT_ID
                .eq(origin.tenant().value())
                .and(CONNECTIONS.CONNECTOR_KEY.eq(origin.connector().value()))
                .and(TOKEN_GRANTS.ACCESS_TOKEN.isNotNull());
    }
}
