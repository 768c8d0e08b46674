package io.liaison.persistence;

import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.EncryptionKeyMissing;
import io.liaison.persistence.OpenStorage.Secrets;
import io.liaison.persistence.embedded.DevelopmentKey;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.liaison.persistence.vault.VaultStores;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;

/** Storage in PostgreSQL 15 or newer: a server of one's own, or the one that comes along. */
public final class PostgresStorageProvider implements StorageProvider {

    private static final Duration KEY_MEMORY = Duration.ofSeconds(5);

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
                .flatMap(key -> secrets(key, settings))
                .flatMap(
                        secrets -> OpenStorage.at(server, secrets, settings.strictJournal(), () -> Either.right(true)));
    }

    private static Either<Failure, Storage> onFolder(Path folder, Settings settings) {
        return settings.masterKey()
                .fold(() -> DevelopmentKey.of(folder), Either::<Failure, Secret>right)
                .flatMap(key -> secrets(key, settings))
                .flatMap(secrets -> EmbeddedPostgres.start(folder).flatMap(postgres -> {
                    var server = new Location.Server(postgres.url(), postgres.user(), postgres.password());
                    return OpenStorage.at(server, secrets, settings.strictJournal(), postgres::stop);
                }));
    }

    /** Before anything starts, so that a key that is none is told of at once. */
    private static Either<Failure, Secrets> secrets(Secret masterKey, Settings settings) {
        var former = settings.formerMasterKey();
        return Either.traverseRight(List.of(masterKey).appendAll(former), VaultStores::check)
                .map(usable -> new Secrets(masterKey, former, KEY_MEMORY));
    }
}
