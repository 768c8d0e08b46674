package io.liaison.torture.event.stage;

import io.liaison.torture.event.stage.Strike.Absence;
import io.liaison.torture.event.stage.Strike.EndLeases;
import io.liaison.torture.event.stage.Strike.Kill;
import io.liaison.torture.event.stage.Strike.RestartDatabase;
import io.liaison.torture.event.stage.Strike.Stop;
import io.liaison.torture.event.stage.Strike.Storm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Which strike falls when: the same for the same seed. All kinds come in turn, the servers too; the database once. */
public final class StrikePlan {
    private static final Duration START = Duration.ofSeconds(4);
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final int KINDS = 6;

    /** Of a thousand parts of the usual pause. */
    private static final int LEAST = 600;

    private static final int MOST = 1_400;
    private static final int USUAL = 1_000;
    private final Random random;
    private final Duration time;
    private final Duration pause;
    private final int nodes;

    private StrikePlan(Duration time, Duration pause, int nodes, long seed) {
        this.random = new Random(seed);
        this.time = time;
        this.pause = pause;
        this.nodes = nodes;
    }

    /** Within {@code time}, with about {@code pause} between two of them. */
    public static List<Timed> of(Duration time, Duration pause, int nodes, long seed) {
        return new StrikePlan(time, pause, nodes, seed).strikes();
    }

    /** Of the first server, soon. */
    public static List<Timed> aKill() {
        return List.of(new Timed(A_MOMENT, new Kill(0, A_MOMENT)));
    }

    private List<Timed> strikes() {
        var strikes = new ArrayList<Timed>();
        strikes.add(new Timed(time.dividedBy(2), new RestartDatabase()));
        var at = START;
        for (var number = 0; at.compareTo(time) < 0; number++) {
            strikes.add(new Timed(at, strike(number)));
            at = at.plus(pause.multipliedBy(random.nextInt(LEAST, MOST)).dividedBy(USUAL));
        }
        strikes.sort((one, other) -> one.at().compareTo(other.at()));
        return List.copyOf(strikes);
    }

    private Strike strike(int number) {
        var node = number / 2 % nodes;
        return switch (number % KINDS) {
            case 0, 4 -> new Kill(node, seconds(0, 3));
            case 1 -> new Storm(seconds(2, 8));
            case 2 -> new Stop(node, seconds(3, 12));
            case 3 -> new EndLeases();
            default -> new Absence(seconds(2, 5));
        };
    }

    private Duration seconds(int least, int most) {
        return Duration.ofMillis(random.nextInt(least * 1000, most * 1000));
    }

    /** A strike, and when it falls after the start. */
    public record Timed(Duration at, Strike strike) {}
}
