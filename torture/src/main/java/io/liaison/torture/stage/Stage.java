package io.liaison.torture.stage;

import io.liaison.domain.authentication.Secret;
import io.liaison.torture.engine.Embedded;
import io.liaison.torture.engine.EngineSettings;
import io.liaison.torture.engine.Trace;
import io.liaison.torture.evidence.Subject;
import io.liaison.torture.plan.Options;
import io.liaison.torture.provider.Provider;
import io.liaison.torture.provider.ProviderMain;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Everything that a run needs, up and running. */
public final class Stage implements AutoCloseable {
    /** How long the provider's access tokens live: short, so that there is always something to refresh. */
    public static final Duration TOKEN_LIFE = Duration.ofSeconds(8);

    private final DatabaseServer database;
    private final Provider provider;
    private final Home home;
    private final List<Engine> engines;
    private final Timeline timeline = new Timeline();

    private Stage(DatabaseServer database, Provider provider, Options options, Path folder) {
        var ground = new EngineSettings(
                database.url(),
                DatabaseServer.user(),
                database.password(),
                new Secret(Base64.getEncoder().encodeToString(new byte[32])),
                new Secret(UUID.randomUUID().toString()),
                provider.issuer(),
                folder);
        this.database = database;
        this.provider = provider;
        this.home = Home.furnished(
                Embedded.open(ground, Trace.none())
                        .getOrElseThrow(failure -> new IllegalStateException(failure.toString())),
                Counterpart.of(provider));
        this.engines = IntStream.range(0, options.engines())
                .mapToObj(number -> new Engine(number, folder, ground::tracing, timeline))
                .toList();
    }

    /** Once for a run, in a folder of its own. */
    public static Stage set(Options options, Path folder) throws InterruptedException {
        var life = String.valueOf(TOKEN_LIFE.toSeconds());
        var provider = Child.start(ProviderMain.class, Map.of(), folder.resolve("provider.log"), life)
                .orElseThrow(() -> new IllegalStateException("the provider does not start, see " + folder));
        var database = DatabaseServer.start(folder.resolve("database-server"));
        var stage = new Stage(database, new Provider(URI.create(provider.ready())), options, folder);
        stage.startEngines();
        return stage;
    }

    public Provider provider() {
        return provider;
    }

    public List<Engine> engines() {
        return engines;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** One more connection, however often a blow comes in between. */
    public Subject connect() {
        while (true) {
            var connected = home.connect();
            if (connected.isRight()) {
                return connected.get();
            }
        }
    }

    private void startEngines() throws InterruptedException {
        try (var starts = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var started : starts.invokeAll(engines.stream()
                    .map(engine -> Executors.callable(engine::start))
                    .toList())) {
                var unused = started.resultNow();
            }
        }
    }

    void restartDatabase() throws InterruptedException {
        database.restart(timeline, home::hasDatabase);
    }

    @Override
    public void close() throws InterruptedException {
        var closed = home.engine().storage().closing().close();
        if (closed.isLeft()) {
            throw new IllegalStateException(closed.getLeft().toString());
        }
        database.stop();
    }
}
