package io.liaison.persistence.work;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** An open transaction of one thread. */
final class Transaction {
    private final Connection connection;
    private Seq<Runnable> deeds = List.empty();
    private boolean collided;

    Transaction(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** False after a failed statement: the server then rolls back instead, and the driver says nothing of it. */
    boolean commit() throws SQLException {
        var isSound = connection.unwrap(BaseConnection.class).getTransactionState() != TransactionState.FAILED;
        connection.commit();
        return isSound;
    }

    Mark mark() throws SQLException {
        return new Mark();
    }

    /** Notes what depends on the commit. */
    void afterwards(Runnable deed) {
        deeds = deeds.append(deed);
    }

    /** What depends on the commit, as far as it was not taken back. */
    Seq<Runnable> deeds() {
        return deeds;
    }

    /** Notes that another transaction was in the way, so that doing the work again is worth it. */
    void collide() {
        collided = true;
    }

    boolean hasCollided() {
        return collided;
    }

    /**
     * What the transaction goes back to, unless what has come since is to stay. Told in SQL, since managed connections refuse
     * JDBC's way; marks of one name lie one on another.
     */
    final class Mark implements AutoCloseable {
        private final Seq<Runnable> before = deeds;
        private boolean gone;

        private Mark() throws SQLException {
            tell("savepoint liaison");
        }

        /** Fails where a statement has failed since. */
        void forget() throws SQLException {
            tell("release savepoint liaison");
            gone = true;
        }

        @Override
        public void close() throws SQLException {
            if (!gone) {
                deeds = before;
                tell("rollback to savepoint liaison");
                tell("release savepoint liaison");
            }
        }

        private void tell(String what) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(what);
            }
        }
    }
}
