package io.liaison.persistence.work;

import io.liaison.persistence.host.HostTransaction;
import io.liaison.persistence.host.HostTransactions;
import io.vavr.control.Option;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Gives each statement the connection of the transaction that its thread is in, or else one of its own. */
final class Transactions implements ConnectionProvider {
    private static final Logger LOG = System.getLogger(Transactions.class.getName());

    /** Whoever is apart from a transaction of its own thread may wait for that one, which goes on only after the wait. */
    private static final String NO_LONG_WAIT = "set local lock_timeout = '3s'";

    private final DataSource pool;
    private final DataSourceConnectionProvider singles;
    private final HostTransactions host;

    /** None is apart from everybody; nothing at all is wherever the host is. */
    @SuppressWarnings("ThreadLocalUsage") // one for each database, and removed when the work is done
    private final ThreadLocal<@Nullable Option<Transaction>> place = new ThreadLocal<>();

    Transactions(DataSource pool, HostTransactions host) {
        this.pool = pool;
        this.singles = new DataSourceConnectionProvider(pool);
        this.host = host;
    }

    @Override
    public Connection acquire() {
        return current().map(Transaction::connection).getOrElse(this::single);
    }

    @Override
    public void release(Connection connection) {
        if (current().isEmpty()) {
            singles.release(connection);
        }
    }

    /** The transaction of the engine, be it one of its own or one within that of the host. */
    Option<Transaction> current() {
        return Option.of(place.get()).getOrElse(Option::none);
    }

    /** The transaction of the host, where the engine is neither in one of its own nor apart from it. */
    Option<HostTransaction> ofHost() throws SQLException {
        return place.get() == null ? opened() : Option.none();
    }

    /** Whether a statement by itself would not be by itself. */
    boolean isSurrounded() throws SQLException {
        return isApart() || ofHost().isDefined();
    }

    /** Runs the body in a new transaction; what it has not committed is rolled back. */
    <T> T begin(Body<T> body) throws SQLException {
        try (var connection = pool.getConnection()) {
            var isUsual = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                limitWaits(connection);
                return in(new Transaction(connection), body);
            } finally {
                giveBack(connection, isUsual);
            }
        }
    }

    /** Runs the body in a transaction that somebody else ends. */
    <T> T in(Transaction transaction, Body<T> body) throws SQLException {
        var before = place.get();
        move(Option.some(transaction));
        try {
            return body.run(transaction);
        } finally {
            move(before);
        }
    }

    /** Runs the work outside of any transaction that its thread is in. */
    <T> T apart(Supplier<T> work) throws SQLException {
        if (current().isEmpty() && ofHost().isEmpty()) {
            return work.get();
        }
        var before = place.get();
        move(Option.none());
        try {
            return work.get();
        } finally {
            move(before);
        }
    }

    /** A pool may commit what it finds. Where nothing can be rolled back, the connection is gone, and so is the transaction. */
    private static void giveBack(Connection connection, boolean isUsual) {
        try {
            connection.rollback();
            connection.setAutoCommit(isUsual);
        } catch (SQLException gone) {
            LOG.log(Level.DEBUG, "A connection was lost in a transaction: {0}", gone.getMessage());
        }
    }

    private boolean isApart() {
        return place.get() != null && current().isEmpty();
    }

    private void move(@Nullable Option<Transaction> there) {
        if (there == null) {
            place.remove();
        } else {
            place.set(there);
        }
    }

    /** A connection may be lent for a while without a transaction on it. */
    private Option<HostTransaction> opened() throws SQLException {
        for (var told : host.current()) {
            if (!told.connection().getAutoCommit()) {
                return Option.some(told);
            }
        }
        return Option.none();
    }

    private void limitWaits(Connection connection) throws SQLException {
        if (isApart()) {
            try (var statement = connection.createStatement()) {
                statement.execute(NO_LONG_WAIT);
            }
        }
    }

    /** Each statement commits, whatever the pool is set to. */
    private Connection single() {
        var connection = singles.acquire();
        new DefaultConnectionProvider(connection).setAutoCommit(true);
        return connection;
    }

    /** What happens in a transaction. */
    @FunctionalInterface
    interface Body<T> {
        T run(Transaction transaction) throws SQLException;
    }
}
