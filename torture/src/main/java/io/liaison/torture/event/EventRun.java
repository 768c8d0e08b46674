package io.liaison.torture.event;

import io.liaison.torture.event.crowd.Api;
import io.liaison.torture.event.crowd.Home;
import io.liaison.torture.event.crowd.Link;
import io.liaison.torture.event.crowd.Parting;
import io.liaison.torture.event.crowd.People;
import io.liaison.torture.event.evidence.EventEvidence;
import io.liaison.torture.event.evidence.Left;
import io.liaison.torture.event.hook.Postbox;
import io.liaison.torture.event.hook.Postman;
import io.liaison.torture.event.provider.Account;
import io.liaison.torture.event.stage.EventStage;
import io.liaison.torture.event.stage.StrikePlan;
import io.liaison.torture.event.stage.Strikes;
import io.liaison.torture.event.verdict.EventVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** One run, from an empty folder to a verdict. */
public final class EventRun implements AutoCloseable {
    private static final int STEADY = 10;
    private static final int ACCOUNTS = 12;

    /** Longer than what happens is dated back. */
    private static final Duration BEFORE_ANYTHING = Duration.ofSeconds(6);

    private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_JUMPS = Duration.ofSeconds(3);
    private final EventOptions options;
    private final SplittableRandom dice;
    private final EventStage stage;
    private final List<Account> accounts;
    private final Postman postman;
    private final Api api;
    private final Home home;
    private final List<Link> links;

    private EventRun(Path folder, EventOptions options) throws Exception {
        this.options = options;
        this.dice = new SplittableRandom(options.seed());
        this.accounts = IntStream.range(0, ACCOUNTS)
                .mapToObj(number -> new Account(number, dice.split()))
                .toList();
        this.stage = EventStage.set(folder, accounts, options.nodes(), dice.split());
        this.postman = new Postman(new Postbox(stage.nodes()::any), stage.subscriptions(), stage.tally(), dice.split());
        this.api = new Api(stage.nodes()::any, stage.administratorKey().reveal());
        this.home = new Home(api, stage.consumer());
        this.links = home.furnish(stage.provider().address(), accounts, STEADY);
    }

    /** In a folder that holds logs afterwards. */
    public static EventVerdict in(Path folder, EventOptions options) throws Exception {
        try (var run = new EventRun(folder, options)) {
            return EventVerdict.on(run.evidence());
        }
    }

    private EventEvidence evidence() throws InterruptedException, ExecutionException {
        var parting = new Parting(api, links);
        var patience = new Patience(links, postman);
        patience.until(parting::areReady);
        Thread.sleep(BEFORE_ANYTHING);
        var start = Instant.now();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var passing = threads.submit(() -> {
                stage.time().goOn(BETWEEN_JUMPS);
                return start;
            });
            happen(start);
            stage.weather().clearUp();
            stage.moods().cheerUp();
            patience.untilAllHasArrived();
            var end = Instant.now();
            patience.until(() -> parting.notActive().isEmpty());
            var states = parting.notActive();
            var dead = parting.dead();
            var left = left(parting, patience);
            stage.time().stop();
            var unused = passing.get();
            return new EventEvidence(
                    links.stream()
                            .flatMap(link -> link.ever().stream())
                            .map(Link.Waiting::arrivals)
                            .toList(),
                    stage.tally(),
                    stage.timeline().incidents(),
                    left,
                    states,
                    dead,
                    home.called(),
                    home.shown(),
                    Duration.between(start, end));
        }
    }

    /** All at the same time. */
    private void happen(Instant start) throws InterruptedException, ExecutionException {
        var people = new People(api, home, links, stage.tally(), dice.split());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var strikes = threads.submit(() -> {
                new Strikes(stage, StrikePlan.of(options.time(), options.pause(), options.nodes(), options.seed()))
                        .fall(start);
                return start;
            });
            var changes = threads.submit(() -> {
                try {
                    people.goOn(BETWEEN_CHANGES);
                } catch (IllegalStateException unexpected) {
                    System.err.println(unexpected.getMessage());
                    throw unexpected;
                }
                return start;
            });
            new Life(accounts, postman, dice.split()).goOn(options.events(), start, options.time());
            var unused = strikes.get();
            people.stop();
            unused = changes.get();
        }
    }

    /** Somebody is struck while he has to tell that nobody listens any more. */
    private List<Left> left(Parting parting, Patience patience) throws InterruptedException, ExecutionException {
        stage.subscriptions().remember();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var removal = threads.submit(parting::remove);
            new Strikes(stage, StrikePlan.aKill()).fall(Instant.now());
            var unused = removal.get();
        }
        patience.until(() -> stage.subscriptions().all().isEmpty());
        return stage.subscriptions().all().stream()
                .map(each -> new Left(each.account().name(), each.from(), each.told()))
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        postman.close();
        stage.close();
    }
}
