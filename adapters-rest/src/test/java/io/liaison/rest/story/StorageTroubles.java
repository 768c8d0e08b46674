package io.liaison.rest.story;

import static io.liaison.rest.story.Trouble.inEachLanguage;
import static io.liaison.rest.story.Trouble.raises;

import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorCode;
import io.liaison.rest.fixture.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** What can keep a server from reading or writing what it has stored. */
final class StorageTroubles {

    private StorageTroubles() {}

    static Stream<Trouble> all() {
        return Stream.of(
                raises(ErrorCode.STORAGE_UNAVAILABLE, 503, StorageTroubles::withoutDatabase),
                raises(ErrorCode.REFRESH_IN_PROGRESS, 503, StorageTroubles::whileAnotherRefreshes),
                raises(ErrorCode.REFRESH_POSTPONED, 503, StorageTroubles::afterARefreshThatFailed),
                raises(ErrorCode.SECRET_UNDECRYPTABLE, 503, StorageTroubles::withTamperedRow));
    }

    private static Map<Language, Answer> withoutDatabase(Path folder) throws IOException {
        try (var database = LentDatabase.in(folder.resolve("elsewhere"));
                var scene = OutageScene.in(folder);
                var server = database.lentTo(scene.launch()).start()) {
            database.wire().cut();
            return inEachLanguage(
                    language -> server.asAdministrator().speaking(language).get("/folders"));
        }
    }

    /** The first asks a provider that never answers; the others wait for what it will bring, and not for ever. */
    private static Map<Language, Answer> whileAnotherRefreshes(Path folder) {
        try (var scene = OutageScene.in(folder);
                var server = scene.launch().start()) {
            scene.provider().breaks("action=lifetime&seconds=5");
            var connection = scene.machineOn(server.asAdministrator());
            scene.provider().breaks("action=fail&target=token&kind=never&times=1");
            var first = CompletableFuture.runAsync(
                    () -> Patience.until(() -> connection.token().status() != 200
                            || scene.provider().hasFailedAsTold()),
                    Thread::startVirtualThread);
            Patience.until(scene.provider()::hasFailedAsTold);

            var told = inEachLanguage(language -> connection.in(language).token());
            scene.provider().isWholeAgain();
            first.join();
            return told;
        }
    }

    /** The token has expired, the provider asks for patience, and nobody bothers it before its time. */
    private static Map<Language, Answer> afterARefreshThatFailed(Path folder) {
        try (var scene = OutageScene.in(folder);
                var server = scene.launch().start()) {
            scene.provider().breaks("action=lifetime&seconds=5");
            var connection = scene.machineOn(server.asAdministrator());
            scene.provider().breaks("action=fail&target=token&kind=503&times=1000");
            Patience.until(() -> connection.token().status() == 503);

            return inEachLanguage(language -> connection.in(language).token());
        }
    }

    private static Map<Language, Answer> withTamperedRow(Path folder) throws IOException, SQLException {
        try (var database = LentDatabase.in(folder.resolve("elsewhere"));
                var scene = OutageScene.in(folder);
                var server = database.lentTo(scene.launch()).start()) {
            var connection = scene.machineOn(server.asAdministrator());
            database.execute("update token_grants set access_token = access_token || '\\x00'");
            return inEachLanguage(language -> connection.in(language).token());
        }
    }
}
