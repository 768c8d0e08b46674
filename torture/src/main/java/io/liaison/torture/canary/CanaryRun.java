package io.liaison.torture.canary;

import io.liaison.torture.canary.finder.Finds;
import io.liaison.torture.canary.flock.Flock;
import io.liaison.torture.canary.secret.Marks;
import io.liaison.torture.canary.stage.CanaryStage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One run, from an empty folder to what was found in it.
 *
 * @param answersOfTheProvider how often the hostile provider was asked and answered
 * @param statuses how often the server answered what
 */
public record CanaryRun(
        CanaryOptions options,
        long operations,
        Duration time,
        long answersOfTheProvider,
        Map<Integer, Long> statuses,
        Finds finds) {
    private static final int QUARTERS = 4;
    private static final int QUARTER_OF_THE_SERVER = 3;

    /** In three of four pauses somebody is killed: the database, the server, and the database again. */
    public static CanaryRun in(Path folder, CanaryOptions options) throws Exception {
        var begin = Instant.now();
        var marks = new Marks(options.seed());
        var dice = new SplittableRandom(options.seed());
        try (var stage = CanaryStage.set(folder, marks, options.seed())) {
            var caller = stage.caller(marks);
            var flock = new Flock(caller, stage.ground(), marks, stage.keys());
            flock.showEach(dice.split());
            for (var quarter = 1; quarter <= QUARTERS; quarter++) {
                var end = options.operations() * quarter / QUARTERS;
                var blow = blow(stage, quarter);
                flock.fly(end, dice.split());
                blow.join();
            }
            stage.searchEverywhere();
            return new CanaryRun(
                    options,
                    caller.answered(),
                    Duration.between(begin, Instant.now()),
                    stage.answersOfTheProvider(),
                    caller.statuses(),
                    stage.finds());
        }
    }

    /** While the flock is flying; the first quarter is left in peace. */
    private static Thread blow(CanaryStage stage, int quarter) {
        return Thread.ofVirtual().start(() -> {
            try {
                if (quarter == QUARTER_OF_THE_SERVER) {
                    stage.killTheServer();
                } else if (quarter > 1) {
                    stage.killTheDatabase();
                }
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    public String report() {
        return CanaryReport.of(this);
    }
}
