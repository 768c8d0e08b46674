package io.liaison.torture.event.stage;

import io.liaison.torture.stage.DatabaseServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Lets time pass in the tables. Between two polls is a minute at least, a lease is over after minutes, and nobody is asked again
 * soon who has failed: a run that waits for all that is a long one. Nothing is done that time would not do, and nobody is waited
 * for.
 */
public final class FastForward {
    private static final String DUE = """
            update %1$s set %2$s = now() where ctid in (
                select ctid from %1$s where %2$s > now() for update skip locked)""";

    /** Whoever tells a provider where to post keeps that from others for 100 seconds; who was killed has it no longer. */
    private static final String UNDER_WAY = """
            update event_feeds set registration_due_at = now() where ctid in (
                select ctid from event_feeds
                where registration_due_at between now() + interval '61 s' and now() + interval '85 s'
                for update skip locked)""";

    private static final List<String> PAUSES = List.of(
            DUE.formatted("event_feeds", "due_at"),
            DUE.formatted("event_triggers", "blocked_until"),
            DUE.formatted("former_subscriptions", "due_at"),
            UNDER_WAY);
    private static final List<String> LEASES =
            List.of(DUE.formatted("event_turns", "leased_until"), DUE.formatted("event_triggers", "leased_until"));
    private final DatabaseServer database;
    private volatile boolean isOver;

    FastForward(DatabaseServer database) {
        this.database = database;
    }

    /** Whoever waits has waited for long enough, again and again, until it is told to stop. */
    public void goOn(Duration each) throws InterruptedException {
        while (!isOver) {
            Thread.sleep(each);
            run(PAUSES);
        }
    }

    /** Whatever somebody has taken is his no longer. */
    public void endLeases() {
        run(LEASES);
    }

    public void stop() {
        isOver = true;
    }

    /** Not while the database is away. */
    private void run(List<String> statements) {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseServer.user(),
                        database.password().reveal());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                var unused = statement.executeUpdate(each);
            }
        } catch (SQLException away) {
            if (!away.getSQLState().startsWith("08") && !away.getSQLState().startsWith("57")) {
                throw new IllegalStateException(away);
            }
        }
    }
}
