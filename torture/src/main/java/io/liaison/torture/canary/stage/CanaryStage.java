package io.liaison.torture.canary.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.torture.canary.finder.FileTree;
import io.liaison.torture.canary.finder.Finder;
import io.liaison.torture.canary.finder.Finds;
import io.liaison.torture.canary.finder.Place;
import io.liaison.torture.canary.finder.Tap;
import io.liaison.torture.canary.flock.Caller;
import io.liaison.torture.canary.flock.Ground;
import io.liaison.torture.canary.provider.HostileProvider;
import io.liaison.torture.canary.secret.KeyStoreFile;
import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import io.liaison.torture.stage.DatabaseServer;
import io.liaison.torture.stage.ServerSettings;
import io.liaison.torture.stage.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that a run needs, up and running, and watched. */
public final class CanaryStage implements AutoCloseable {
    /** So that all that the database is ever told is seen, also what it has forgotten when we look at its files. */
    private static final List<String> TALKATIVE = List.of(
            "log_statement=all",
            "log_parameter_max_length=-1",
            "log_parameter_max_length_on_error=-1",
            "log_connections=on",
            "log_error_verbosity=verbose");

    private final Path folder;
    private final HostileProvider provider;
    private final DatabaseServer database;
    private final PackagedServer server;
    private final Ground ground;
    private final KeyStoreFile keys;
    private final Finds finds;

    private CanaryStage(
            Path folder,
            HostileProvider provider,
            DatabaseServer database,
            PackagedServer server,
            Ground ground,
            KeyStoreFile keys,
            Finds finds) {
        this.folder = folder;
        this.provider = provider;
        this.database = database;
        this.server = server;
        this.ground = ground;
        this.keys = keys;
        this.finds = finds;
    }

    public static CanaryStage set(Path folder, Marks marks, long seed)
            throws IOException, InterruptedException, GeneralSecurityException {
        return set(folder, marks, seed, Map.of());
    }

    /**
     * What is said before the marks are all known is looked through as soon as they are.
     *
     * @param further what else the server is told in its environment
     */
    public static CanaryStage set(Path folder, Marks marks, long seed, Map<String, String> further)
            throws IOException, InterruptedException, GeneralSecurityException {
        var logOfDatabase = new Tap();
        var logOfServer = new Tap();
        var provider = HostileProvider.open(marks, seed);
        var database = DatabaseServer.start(
                Files.createDirectory(folder.resolve("database-server")), TALKATIVE, Optional.of(logOfDatabase));
        var settings = settings(folder, marks, database, provider.port()).and(further);
        var server = PackagedServer.start(Files.createDirectory(folder.resolve("server")), settings, logOfServer);
        var unwatched =
                new Caller(server.address(), marks.only(Kind.ADMINISTRATOR_KEY), new Finds(new Finder(List.of())));
        var ground = Ground.lay(unwatched, marks, provider.port());
        var keys = KeyStoreFile.make(folder, marks.only(Kind.KEY_STORE_PASSWORD));
        var learnt = Map.of(
                Kind.KEY_OF_A_PRINCIPAL, ground.keys(),
                Kind.DATABASE_PASSWORD, List.of(database.password().reveal()),
                Kind.HOOK_ADDRESS, List.of(ground.post().address()),
                Kind.DELIVERY_KEY, List.of(ground.post().signingKey()));
        var finds = new Finds(new Finder(marks.with(learnt, keys.key().getEncoded())));
        logOfDatabase.lead(finds.in(Place.LOG_OF_THE_DATABASE, Set.of()));
        logOfServer.lead(finds.in(Place.LOG_OF_THE_SERVER, Set.of()));
        return new CanaryStage(folder, provider, database, server, ground, keys, finds);
    }

    private static ServerSettings settings(Path folder, Marks marks, DatabaseServer database, int provider)
            throws IOException {
        var masterKey = Files.writeString(folder.resolve("master.key"), marks.masterKey());
        return ServerSettings.of(database, masterKey, new Secret(marks.only(Kind.ADMINISTRATOR_KEY)))
                .and(Map.of(
                        "LIAISON_CHECK_EVERY",
                        "PT1M",
                        "LIAISON_EVENTS_WEBHOOK",
                        "http://localhost:" + provider + "/events",
                        "LIAISON_EVENTS_WEBHOOK_SECRET",
                        marks.webhookSecret()));
    }

    public Caller caller(Marks marks) {
        return new Caller(server.address(), marks.only(Kind.ADMINISTRATOR_KEY), finds);
    }

    public Ground ground() {
        return ground;
    }

    public KeyStoreFile keys() {
        return keys;
    }

    public Finds finds() {
        return finds;
    }

    public long answersOfTheProvider() {
        return provider.answered();
    }

    public void killTheDatabase() throws InterruptedException {
        database.restart(new Timeline(), this::databaseAnswers);
    }

    public void killTheServer() throws InterruptedException, IOException {
        temporaryFiles();
        server.killAndStart();
    }

    /** Looks everywhere, after everybody has had the chance to write down what they know. */
    public void searchEverywhere() throws IOException, InterruptedException, SQLException {
        server.through(finds);
        temporaryFiles();
        server.stop();
        temporaryFiles();
        new FileTree(folder.resolve("server")).through(finds, Place.FILES_OF_THE_SERVER);
        new Tables(database).through(finds);
        database.stop();
        new FileTree(folder.resolve("database-server/database")).through(finds, Place.FILES_OF_THE_DATABASE);
    }

    @Override
    public void close() throws InterruptedException {
        server.stop();
        database.stop();
        provider.close();
    }

    private void temporaryFiles() {
        new FileTree(folder.resolve("temporary")).through(finds, Place.TEMPORARY_FILES);
    }

    private boolean databaseAnswers() {
        try (var connection = DriverManager.getConnection(
                database.url(), DatabaseServer.user(), database.password().reveal())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
