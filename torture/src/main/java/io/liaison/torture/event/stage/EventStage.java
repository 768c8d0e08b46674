package io.liaison.torture.event.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.torture.event.consumer.Consumer;
import io.liaison.torture.event.consumer.Moods;
import io.liaison.torture.event.evidence.Tally;
import io.liaison.torture.event.provider.Account;
import io.liaison.torture.event.provider.ProviderServer;
import io.liaison.torture.event.provider.Subscriptions;
import io.liaison.torture.event.provider.Weather;
import io.liaison.torture.stage.DatabaseServer;
import io.liaison.torture.stage.ServerProcess.Launch;
import io.liaison.torture.stage.ServerSettings;
import io.liaison.torture.stage.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/** Everything that a run needs, up and running. */
public final class EventStage implements AutoCloseable {
    private static final int OF_SO_MANY_ONE_IS_REFUSED = 400;
    private static final List<String> FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final Map<String, String> SETTINGS = Map.of(
            // What stands between the provider and the servers: whom it reaches there is any of them.
            "LIAISON_PUBLIC_URL", "http://localhost:1",
            "LIAISON_CHECK_EVERY", "off",
            "LIAISON_PROXY_REQUESTS_PER_MINUTE", "1000000");
    private final Secret administratorKey = new Secret(UUID.randomUUID().toString());
    private final Tally tally = new Tally();
    private final Timeline timeline = new Timeline();
    private final Weather weather;
    private final Moods moods;
    private final Subscriptions subscriptions;
    private final Consumer consumer;
    private final ProviderServer provider;
    private final DatabaseServer database;
    private final FastForward time;
    private final Nodes nodes;

    private EventStage(Path folder, List<Account> accounts, int nodes, SplittableRandom dice) throws IOException {
        this.weather = new Weather(dice.split());
        this.moods = new Moods(dice.split(), OF_SO_MANY_ONE_IS_REFUSED);
        this.subscriptions = new Subscriptions(dice.split(), tally);
        this.consumer = Consumer.open(moods, tally);
        this.provider = ProviderServer.open(accounts, subscriptions, weather, tally, dice.split());
        this.database = DatabaseServer.start(
                Files.createDirectory(folder.resolve("database-server")), List.of(), Optional.empty());
        this.time = new FastForward(database);
        this.nodes = nodes(folder, nodes);
    }

    /** Once for a run, in a folder of its own. */
    public static EventStage set(Path folder, List<Account> accounts, int nodes, SplittableRandom dice)
            throws IOException, InterruptedException, ExecutionException {
        var stage = new EventStage(folder, accounts, nodes, dice);
        stage.nodes.start();
        return stage;
    }

    private Nodes nodes(Path folder, int count) throws IOException {
        var masterKey = Files.writeString(
                folder.resolve("master.key"), Base64.getEncoder().encodeToString(new byte[32]));
        var all = new ArrayList<Node>();
        for (var number = 0; number < count; number++) {
            var settings =
                    ServerSettings.of(database, masterKey, administratorKey).and(SETTINGS);
            var log = Files.newOutputStream(
                    folder.resolve("server-" + number + ".log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            all.add(new Node(number, new Launch(folder, FLAGS, settings), log, timeline));
        }
        return new Nodes(List.copyOf(all));
    }

    public Secret administratorKey() {
        return administratorKey;
    }

    public Tally tally() {
        return tally;
    }

    public Timeline timeline() {
        return timeline;
    }

    public Weather weather() {
        return weather;
    }

    public Moods moods() {
        return moods;
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Consumer consumer() {
        return consumer;
    }

    public ProviderServer provider() {
        return provider;
    }

    public Nodes nodes() {
        return nodes;
    }

    public FastForward time() {
        return time;
    }

    void restartDatabase() throws InterruptedException {
        database.restart(timeline, this::isDatabaseBack);
    }

    private boolean isDatabaseBack() {
        try (var connection = DriverManager.getConnection(
                database.url(), DatabaseServer.user(), database.password().reveal())) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        nodes.stop();
        database.stop();
        provider.close();
        consumer.close();
    }
}
