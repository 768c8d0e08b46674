package io.liaison.persistence;

import com.zaxxer.hikari.HikariDataSource;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.access.AccessStores;
import io.liaison.persistence.audit.AuditStores;
import io.liaison.persistence.audit.Journal;
import io.liaison.persistence.authorization.AuthorizationStores;
import io.liaison.persistence.connection.ConnectionStores;
import io.liaison.persistence.connector.ConnectorStores;
import io.liaison.persistence.ends.EndStores;
import io.liaison.persistence.farewell.FarewellStores;
import io.liaison.persistence.folder.FolderStores;
import io.liaison.persistence.governance.GovernanceStores;
import io.liaison.persistence.grant.GrantStores;
import io.liaison.persistence.handover.EstateStores;
import io.liaison.persistence.idempotency.IdempotencyStores;
import io.liaison.persistence.outbox.OutboxStores;
import io.liaison.persistence.presence.Presence;
import io.liaison.persistence.reference.ReferenceStores;
import io.liaison.persistence.rounds.RoundStores;
import io.liaison.persistence.rounds.RunningRounds;
import io.liaison.persistence.schema.Migrations;
import io.liaison.persistence.vault.VaultStores;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Pool;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Supplier;

/** Puts the stores on one pool. What was opened is closed again when a later step fails. */
final class OpenStorage {
    private final HikariDataSource pool;
    private final Database database;
    private final Journal journal;
    private final Presence presence;
    private final RunningRounds rounds;
    private final Supplier<Either<Failure, Boolean>> afterwards;

    private OpenStorage(
            HikariDataSource pool, Presence presence, boolean strict, Supplier<Either<Failure, Boolean>> afterwards) {
        this.pool = pool;
        this.database = new Database(pool);
        this.presence = presence;
        this.journal = AuditStores.journal(database, strict);
        this.rounds = RoundStores.rounds(pool);
        this.afterwards = afterwards;
    }

    static Either<Failure, Storage> at(
            Location.Server server, Secrets secrets, boolean strict, Supplier<Either<Failure, Boolean>> afterwards) {
        var pool = Pool.open(server.url(), server.user(), server.password().reveal());
        var opening = new OpenStorage(pool, Presence.at(server), strict, afterwards);
        return Migrations.bringUpToDate(opening.database, pool)
                .flatMap(version -> VaultStores.unlock(
                        opening.database, new Database(pool), secrets.masterKey, secrets.former, secrets.memory))
                .map(opening::storage)
                .fold(failure -> opening.close().fold(Either::left, closed -> Either.left(failure)), Either::right);
    }

    private Storage storage(VaultStores vault) {
        var seal = vault.seal();
        var ids = new TimeOrderedIds();
        return new Storage(
                database.unitOfWork(),
                ids,
                FolderStores.folders(database),
                ConnectorStores.connectors(database),
                ConnectorStores.oauthApps(database),
                GovernanceStores.policies(database),
                ConnectionStores.connections(database),
                ReferenceStores.references(database),
                AuthorizationStores.authorizations(database, seal, ids),
                AuthorizationStores.devices(database, seal),
                GrantStores.grants(database, seal),
                GrantStores.leases(database, seal, presence),
                FarewellStores.farewells(database),
                vault.vault(ids),
                vault.dataKeys(),
                vault.tenants(AccessStores.tenants(database)),
                AccessStores.principals(database),
                AccessStores.identities(database),
                AccessStores.keys(database),
                AccessStores.roles(database),
                AccessStores.assignments(database),
                EstateStores.estates(database),
                AccessStores.rights(database),
                AuditStores.trail(database),
                journal,
                IdempotencyStores.answers(database, seal),
                presence.clock(),
                ConnectionStores.checkups(database),
                GrantStores.idleGrants(database),
                EndStores.ends(database),
                OutboxStores.outbox(database),
                rounds,
                this::ping,
                this::close);
    }

    /** What opens the keys, and how long a node may seal without looking whether there are newer ones. */
    record Secrets(Secret masterKey, Option<Secret> former, Duration memory) {}

    private Either<Failure, String> ping() {
        return database.ask(sql ->
                sql.fetchSingle("select current_setting('server_version')").into(String.class));
    }

    private Either<Failure, String> close() {
        rounds.close();
        journal.close();
        presence.close();
        pool.close();
        return afterwards.get().map(ended -> "closed");
    }
}
