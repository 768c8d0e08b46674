package io.liaison.persistence;

import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.EncryptionKeyMissing;
import io.liaison.persistence.embedded.DevelopmentKey;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.liaison.persistence.vault.VaultStores;
import io.vavr.control.Either;
import java.nio.file.Path;

/** Storage in PostgreSQL 15 or newer: a server of one's own, or the one that comes along. */
public final class PostgresStorageProvider implements StorageProvider {
    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Either<Failure, Storage> open(Settings settings) {
        VaultStores.prepare();
        return switch (settings.location()) {
            case Location.Server server -> onServer(server, settings);
            case Location.Embedded embedded -> onFolder(Path.of(embedded.folder()), settings);
        };
    }

    private static Either<Failure, Storage> onServer(Location.Server server, Settings settings) {
        return settings.masterKey()
                .<Failure>toEither(EncryptionKeyMissing::new)
                .flatMap(key -> Secrets.of(key, settings.formerMasterKey()))
                .flatMap(secrets ->
                        OpenStorage.on(Ground.on(server, () -> Either.right(true)), secrets, settings.strictJournal()));
    }

    private static Either<Failure, Storage> onFolder(Path folder, Settings settings) {
        return settings.masterKey()
                .fold(() -> DevelopmentKey.of(folder), Either::<Failure, Secret>right)
                .flatMap(key -> Secrets.of(key, settings.formerMasterKey()))
                .flatMap(secrets -> EmbeddedPostgres.start(folder).flatMap(postgres -> {
                    var server = new Location.Server(postgres.url(), postgres.user(), postgres.password());
                    return OpenStorage.on(Ground.on(server, postgres::stop), secrets, settings.strictJournal());
                }));
    }
}
