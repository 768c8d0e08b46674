package io.liaison.persistence;

import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.error.Failure;
import io.liaison.persistence.access.AccessStores;
import io.liaison.persistence.audit.AuditStores;
import io.liaison.persistence.audit.Journal;
import io.liaison.persistence.authorization.AuthorizationStores;
import io.liaison.persistence.connection.ConnectionStores;
import io.liaison.persistence.connector.ConnectorStores;
import io.liaison.persistence.ends.EndStores;
import io.liaison.persistence.event.EventStores;
import io.liaison.persistence.farewell.FarewellStores;
import io.liaison.persistence.folder.FolderStores;
import io.liaison.persistence.governance.GovernanceStores;
import io.liaison.persistence.grant.GrantStores;
import io.liaison.persistence.handover.EstateStores;
import io.liaison.persistence.idempotency.IdempotencyStores;
import io.liaison.persistence.outbox.OutboxStores;
import io.liaison.persistence.reference.ReferenceStores;
import io.liaison.persistence.rounds.RoundStores;
import io.liaison.persistence.rounds.RunningRounds;
import io.liaison.persistence.schema.Migrations;
import io.liaison.persistence.vault.VaultStores;
import io.liaison.persistence.work.Database;
import io.vavr.control.Either;

/** Puts the stores on one pool. What was opened is closed again when a later step fails. */
final class OpenStorage {
    private final Ground ground;
    private final Database database;
    private final Journal journal;
    private final RunningRounds rounds;

    private OpenStorage(Ground ground, boolean strict) {
        this.ground = ground;
        this.database = new Database(ground.pool(), ground.host());
        this.journal = AuditStores.journal(database, strict);
        this.rounds = RoundStores.rounds(ground.pool());
    }

    static Either<Failure, Storage> on(Ground ground, Secrets secrets, boolean strict) {
        var opening = new OpenStorage(ground, strict);
        var apart = new Database(ground.pool());
        return Migrations.bringUpToDate(apart, ground.pool(), ground.history())
                .flatMap(version -> VaultStores.unlock(
                        opening.database, apart, secrets.masterKey(), secrets.former(), secrets.memory()))
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
                GrantStores.leases(database, seal, ground.presence()),
                FarewellStores.farewells(database),
                vault.vault(ids),
                vault.dataKeys(),
                vault.tenants(AccessStores.tenants(database)),
                AccessStores.principals(database),
                AccessStores.identities(database),
                AccessStores.keys(database),
                AccessStores.sessions(database),
                AccessStores.roles(database),
                AccessStores.assignments(database),
                EstateStores.estates(database),
                AccessStores.rights(database),
                AuditStores.trail(database),
                journal,
                IdempotencyStores.answers(database, seal),
                ground.presence().clock(),
                ConnectionStores.checkups(database),
                GrantStores.idleGrants(database),
                EndStores.ends(database),
                OutboxStores.outbox(database),
                EventStores.open(database, seal),
                rounds,
                RoundStores.crew(),
                this::ping,
                this::close);
    }

    private Either<Failure, String> ping() {
        return database.ask(sql ->
                sql.fetchSingle("select current_setting('server_version')").into(String.class));
    }

    private Either<Failure, String> close() {
        rounds.close();
        journal.close();
        ground.presence().close();
        return ground.leave().map(left -> "closed");
    }
}
