package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database is lost, and the one of yesterday takes its place: what somebody sees who knows nothing of it. */
class RestoredDatabaseIT {
    @TempDir
    private Path folder;

    private Path elsewhere;
    private Path files;

    @BeforeEach
    void name() {
        elsewhere = folder.resolve("elsewhere");
        files = elsewhere.resolve("database");
    }

    @Test
    void grants_that_were_used_up_since_say_so_and_everything_else_goes_on() throws Exception {
        try (var scene = OutageScene.in(folder)) {
            var made = madeYesterday(scene);
            copy(files, folder.resolve("backup"));
            var end = workedToday(scene, made);
            copy(folder.resolve("backup"), files);

            try (var database = LentDatabase.in(elsewhere)) {
                assertThat(database.lentTo(scene.launch())
                                .asking("audit")
                                .asking(end)
                                .refusal()
                                .said())
                        .contains("is missing");
                try (var server = database.lentTo(scene.launch()).start()) {
                    var api = server.asAdministrator();
                    var mailbox = new SharedConnection(api, made.mailbox());
                    new SharedConnection(api, made.machine())
                            .isFoundHealthyAs("liaison-machine@clients.sandbox.example");
                    mailbox.isFoundBroken();
                    mailbox.isDisconnectedSaying("used up");
                    mailbox.givesNoToken();
                    var asked = mailbox.reconnect(Map.of());
                    scene.provider().consents("ada", asked.text("/authorizationUrl"));
                    mailbox.isFoundHealthyAs("ada@sandbox.example");
                }
            }
        }
    }

    private Made madeYesterday(OutageScene scene) throws IOException {
        try (var database = LentDatabase.in(elsewhere);
                var server = database.lentTo(scene.launch()).start()) {
            var api = server.asAdministrator();
            var mailbox = scene.mailboxOn(api);
            var machine = scene.askForAMachine(api, mailbox.folder());
            return new Made(mailbox.id(), machine.text("/id"));
        }
    }

    /** Answers the end of the audit, as somebody keeps it elsewhere. */
    private String workedToday(OutageScene scene, Made made) throws IOException {
        try (var database = LentDatabase.in(elsewhere);
                var server = database.lentTo(scene.launch()).start()) {
            var api = server.asAdministrator();
            scene.provider().breaks("action=expire");
            new SharedConnection(api, made.mailbox()).isFoundHealthyAs("ada@sandbox.example");
            assertThat(api.post("/folders", Map.of("name", "Of today")).status())
                    .isEqualTo(201);
            return api.get("/audit/verification").text("/end");
        }
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        var copied = new ProcessBuilder(
                        "sh", "-c", "rm -rf \"$1\" && cp -a \"$0\" \"$1\"", from.toString(), to.toString())
                .inheritIO()
                .start();
        assertThat(copied.waitFor()).isZero();
        assertThat(Files.exists(to)).isTrue();
    }

    /** The connections by their ids. */
    private record Made(String mailbox, String machine) {}
}
