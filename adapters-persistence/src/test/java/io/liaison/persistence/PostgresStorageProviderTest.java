package io.liaison.persistence;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.port.outbound.StorageProvider;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Settings;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.EncryptionKeyMalformed;
import io.liaison.domain.error.Invalid.EncryptionKeyMissing;
import io.liaison.domain.error.Unavailable.SecretUndecryptable;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.persistence.embedded.SharedPostgres;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresStorageProviderTest {
    private static final Secret OTHER_KEY =
            new Secret(Base64.getEncoder().encodeToString("x".repeat(32).getBytes(StandardCharsets.US_ASCII)));
    private static final Location.Server NOWHERE =
            new Location.Server("jdbc:postgresql://127.0.0.1:1/none", "nobody", new Secret("none"));
    private final StorageProvider provider = new PostgresStorageProvider();

    @TempDir
    private Path folder;

    @Test
    void is_found_by_its_name() {
        assertThat(ServiceLoader.load(StorageProvider.class))
                .extracting(StorageProvider::name)
                .contains("postgresql");
    }

    @Test
    void opens_a_server_and_tells_its_version() {
        var storage = open(TestStorage.location(), TestStorage.MASTER_KEY).get();

        assertThat(storage.health().ping().get()).startsWith("18");
        storage.closing().close().get();
    }

    @Test
    void wants_a_master_key_for_a_server() {
        assertThat(provider.open(new Settings(TestStorage.location(), Option.none())))
                .isEqualTo(Either.left(new EncryptionKeyMissing()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "AAAA", "not base64 at all, but long enough!!", "unknown-kms://project/key"})
    void refuses_a_master_key_that_is_none(String key) {
        assertThat(open(NOWHERE, new Secret(key))).isEqualTo(Either.left(new EncryptionKeyMalformed()));
    }

    @Test
    void says_within_seconds_that_a_server_does_not_answer() {
        var before = Instant.now();

        assertThat(open(NOWHERE, TestStorage.MASTER_KEY).getLeft()).isInstanceOf(StorageUnavailable.class);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void refuses_another_master_key_than_the_one_that_the_secrets_were_stored_under_and_changes_nothing() {
        var owner = SecretOwner.connection(TENANT, aConnection().build().id());
        var stored = Premises.in(TestStorage.empty())
                .vault()
                .keep(owner, SecretPurpose.FIELD, new Secret("kept"))
                .get();

        var outcome = open(TestStorage.location(), OTHER_KEY);

        assertThat(outcome.getLeft()).isInstanceOf(SecretUndecryptable.class);
        var reopened = open(TestStorage.location(), TestStorage.MASTER_KEY).get();
        assertThat(reopened.vault().open(owner, stored)).isEqualTo(Either.right(new Secret("kept")));
        reopened.closing().close().get();
    }

    @Test
    void makes_a_key_of_its_own_for_a_new_folder_and_finds_everything_again_with_it() throws IOException {
        var owner = SecretOwner.connection(TENANT, aConnection().build().id());
        SharedPostgres.lendProgramsTo(folder);
        var first = openFolder().get();
        var ref = Premises.in(first)
                .vault()
                .keep(owner, SecretPurpose.FIELD, new Secret("kept"))
                .get();
        first.closing().close().get();

        var second = openFolder().get();

        assertThat(second.vault().open(owner, ref)).isEqualTo(Either.right(new Secret("kept")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("master.key"))))
                .isEqualTo("rw-------");
        second.closing().close().get();
    }

    @Test
    void makes_no_key_for_a_database_whose_key_was_lost() throws IOException {
        SharedPostgres.prepare(folder);

        assertThat(openFolder()).isEqualTo(Either.left(new EncryptionKeyMissing()));
        assertThat(folder.resolve("master.key")).doesNotExist();
    }

    private Either<Failure, Storage> open(Location location, Secret key) {
        return provider.open(new Settings(location, Option.some(key)));
    }

    private Either<Failure, Storage> openFolder() {
        return provider.open(new Settings(new Location.Embedded(folder.toString()), Option.none()));
    }
}
