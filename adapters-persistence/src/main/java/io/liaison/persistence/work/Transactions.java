package io.liaison.persistence.work;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Gives each statement the connection of the transaction that its thread is in, or else one of its own. */
final class Transactions implements ConnectionProvider {
    private final DataSource pool;
    private final ConnectionProvider single;

    @SuppressWarnings("ThreadLocalUsage") // one for each database, and removed when the work is done
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    Transactions(DataSource pool, ConnectionProvider single) {
        this.pool = pool;
        this.single = single;
    }

    @Override
    public @Nullable Connection acquire() {
        var transaction = current.get();
        return transaction == null ? single.acquire() : transaction.connection();
    }

    @Override
    public void release(Connection connection) {
        if (current.get() == null) {
            single.release(connection);
        }
    }

    Option<Transaction> current() {
        return Option.of(current.get());
    }

    /** Runs the body in a new transaction; the pool rolls back what the body has not committed. */
    <T> T begin(Body<T> body) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            var transaction = new Transaction(connection);
            current.set(transaction);
            return body.run(transaction);
        } finally {
            current.remove();
        }
    }

    /** What happens in a transaction. */
    @FunctionalInterface
    interface Body<T> {
        T run(Transaction transaction) throws SQLException;
    }
}
