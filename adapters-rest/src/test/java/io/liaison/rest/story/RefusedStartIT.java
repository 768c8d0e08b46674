package io.liaison.rest.story;

import static io.liaison.rest.story.Launch.masterKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.story.Launch.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stops a start is told in one line, with its code. */
class RefusedStartIT {
    @TempDir
    private Path folder;

    static Stream<UselessKey> keys() {
        return Stream.of(
                new UselessKey(
                        ErrorCode.ENCRYPTION_KEY_NOT_FOUND, "LIAISON_DB_URL=jdbc:postgresql://127.0.0.1:1/postgres"),
                new UselessKey(ErrorCode.ENCRYPTION_KEY_INCORRECT_FORMAT, "LIAISON_MASTER_KEY=too short"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_start_without_a_usable_key_ends_with_its_code(UselessKey key) throws IOException, InterruptedException {
        var refusal = Launch.in(folder).with(key.setting()).refusal();

        assertEndsWith(key.code(), refusal);
    }

    @Test
    void a_start_with_another_key_than_before_ends_with_its_code() throws IOException, InterruptedException {
        var launch = Launch.in(folder).withKey("administrator-of-the-start");
        launch.with(masterKey(1)).start().close();

        var refusal = launch.with(masterKey(2)).refusal();

        assertEndsWith(ErrorCode.SECRET_UNDECRYPTABLE, refusal);
    }

    private static void assertEndsWith(ErrorCode code, Refusal refusal) {
        assertThat(refusal.status()).isEqualTo(1);
        assertThat(refusal.said().lines().filter(line -> line.startsWith("liaison: ")))
                .as(refusal.said())
                .singleElement()
                .asString()
                .endsWith(" (" + code.number() + " " + code.title() + ")");
    }

    /** A setting that leaves a server without a key, and the code that says so. */
    record UselessKey(ErrorCode code, String setting) {}
}
