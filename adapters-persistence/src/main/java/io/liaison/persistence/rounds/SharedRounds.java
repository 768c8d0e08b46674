package io.liaison.persistence.rounds;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Rounds that all processes on one database share. Whose heart has stopped beating has died, and others take over. */
final class SharedRounds implements RunningRounds {
    private static final Logger LOG = System.getLogger(SharedRounds.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /**
     * So many batches at once in one process: more than there are rounds, so that one that waits for the network holds up no
     * other. They keep no connection of the pool meanwhile, and a thread that waits costs next to nothing.
     */
    private static final int MOST = 64;

    private static final int MISSED_BEATS = 4;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration END_WITHIN = Duration.ofSeconds(10);
    private final DataSource pool;
    private final Duration heartbeat;
    private final AtomicReference<Option<Scheduler>> running = new AtomicReference<>(Option.none());

    SharedRounds(DataSource pool) {
        this(pool, Duration.ofSeconds(10));
    }

    SharedRounds(DataSource pool, Duration heartbeat) {
        this.pool = pool;
        this.heartbeat = heartbeat;
    }

    @Override
    public Either<Failure, Seq<String>> start(Seq<Round> rounds) {
        if (!isReachable()) {
            return Either.left(new StorageUnavailable(RETRY_AFTER));
        }
        var scheduler = scheduler(rounds);
        running.getAndSet(Option.some(scheduler)).forEach(Scheduler::stop);
        scheduler.start();
        return Either.right(rounds.map(Round::name));
    }

    @Override
    public void close() {
        running.getAndSet(Option.none()).forEach(Scheduler::stop);
    }

    private Scheduler scheduler(Seq<Round> rounds) {
        return Scheduler.create(pool)
                .startTasks(rounds.map(RoundTask::of).asJava())
                .threads(MOST)
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("liaison-round-", 0).factory()))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(LOOK)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_BEATS)
                .shutdownMaxWait(END_WITHIN)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    /** The scheduler itself would only find out when it has begun. */
    private boolean isReachable() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException refused) {
            LOG.log(Level.WARNING, "No rounds without the database: {0}", refused.getMessage());
            return false;
        }
    }
}
