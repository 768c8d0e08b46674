package io.liaison.torture.plan;

import io.liaison.torture.plan.Blow.Delay;
import io.liaison.torture.plan.Blow.Kill;
import io.liaison.torture.plan.Blow.RestartDatabase;
import io.liaison.torture.plan.Blow.Spoil;
import io.liaison.torture.plan.Blow.Stop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Which blow falls when: the same for the same options. One engine is spared at any time, since somebody has to serve. */
public final class Plan {
    private static final List<String> ANSWERS =
            List.of("500", "503", "429", "html", "empty", "error-in-200", "truncated");
    private static final Duration START = Duration.ofSeconds(3);
    private final Random random;
    private final Options options;
    private final Duration[] hitUntil;

    private Plan(Options options) {
        this.options = options;
        this.random = new Random(options.seed());
        this.hitUntil = new Duration[options.engines()];
        Arrays.fill(hitUntil, Duration.ZERO);
    }

    public static List<Timed> of(Options options) {
        return new Plan(options).blows();
    }

    private List<Timed> blows() {
        var kinds = options.kinds().stream().sorted().toList();
        var blows = new ArrayList<Timed>();
        for (var at = START; at.compareTo(options.time()) < 0 && !kinds.isEmpty(); at = at.plus(millis(800, 4000))) {
            var moment = at;
            blow(kinds.get(random.nextInt(kinds.size())), at).ifPresent(blow -> blows.add(new Timed(moment, blow)));
        }
        return blows;
    }

    private Optional<Blow> blow(Kind kind, Duration at) {
        return switch (kind) {
            case KILL -> victim(at).map(engine -> new Kill(engine, hit(engine, at, millis(100, 2000))));
            case STOP -> victim(at).map(engine -> new Stop(engine, hit(engine, at, pause(at))));
            case DATABASE -> Optional.of(new RestartDatabase());
            case DELAY -> Optional.of(new Delay(millis(200, 5000), random.nextInt(1, 4)));
            case SPOIL -> Optional.of(new Spoil(ANSWERS.get(random.nextInt(ANSWERS.size())), random.nextInt(1, 4)));
        };
    }

    private Optional<Integer> victim(Duration at) {
        var free = IntStream.range(0, hitUntil.length)
                .filter(engine -> hitUntil[engine].compareTo(at) <= 0)
                .boxed()
                .toList();
        return free.size() < 2 ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
    }

    /** Five seconds to a minute, mostly short; and not much longer than the run. */
    private Duration pause(Duration at) {
        var share = random.nextDouble();
        var pause = Duration.ofMillis(5000 + Math.round(55_000 * share * share));
        var left = options.time().minus(at).plusSeconds(5);
        return pause.compareTo(left) < 0 ? pause : left;
    }

    /** Until then, and while it gets up again. */
    private Duration hit(int engine, Duration at, Duration time) {
        hitUntil[engine] = at.plus(time).plusSeconds(4);
        return time;
    }

    private Duration millis(int least, int most) {
        return Duration.ofMillis(random.nextInt(least, most));
    }

    /** A blow, and when it falls after the start. */
    public record Timed(Duration at, Blow blow) {}
}
