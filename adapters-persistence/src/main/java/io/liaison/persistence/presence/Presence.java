package io.liaison.persistence.presence;

import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.persistence.work.Background;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The sign of life of this process: a lock in the database, held by a connection of its own. It is gone as soon as the process
 * is, stays while the process is merely stopped, and is taken again at once when only the connection was lost.
 */
public final class Presence implements SignOfLife, AutoCloseable {
    private static final Logger LOG = System.getLogger(Presence.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final long LONGEST_WAIT = Duration.ofSeconds(10).toMillis();
    private static final Duration NEXT_TRY = Duration.ofMillis(200);
    private final long number = new SecureRandom().nextLong() >>> 1;
    private final CountDownLatch known = new CountDownLatch(1);
    private final SharedClock clock = new SharedClock();
    private volatile long lost = System.nanoTime() - COMING_BACK.toNanos();
    private final Way way;
    private final Background background;

    private Presence(Way way) {
        this.way = way;
        this.background = Background.start("liaison-presence", this::run);
    }

    /** Begins at once, and waits for nothing. */
    public static Presence at(Location.Server server) {
        return new Presence(() -> Session.open(server));
    }

    /** The same with a connection that the pool lends until the end. */
    public static Presence in(DataSource pool) {
        return new Presence(() -> Session.borrow(pool));
    }

    @Override
    public Option<Long> number() {
        return known.getCount() == 0 ? Option.some(number) : Option.none();
    }

    @Override
    public boolean isSteady() {
        return System.nanoTime() - lost >= COMING_BACK.toNanos();
    }

    /** Waits until it can be told from a dead one; false when that takes too long. */
    public boolean awaitKnown() {
        try {
            return known.await(LONGEST_WAIT, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Tells the time of the database. */
    public InstantSource clock() {
        return clock;
    }

    @Override
    public void close() {
        background.close();
    }

    private void run(Background thread) {
        do {
            try (var session = way.open()) {
                stay(session, thread);
            } catch (SQLException gone) {
                lost = System.nanoTime();
                LOG.log(Level.DEBUG, "The sign of life was lost: {0}", gone.getMessage());
            }
        } while (!thread.ends(NEXT_TRY));
    }

    private void stay(Session session, Background thread) throws SQLException {
        while (!session.lock(number)) {
            if (thread.ends(NEXT_TRY)) {
                return;
            }
        }
        known.countDown();
        do {
            clock.set(session.time());
        } while (!thread.ends(BEAT));
    }

    /** To a connection that nobody else has. */
    @FunctionalInterface
    private interface Way {
        Session open() throws SQLException;
    }
}
