package io.liaison.persistence.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** An open transaction of one thread. */
final class Transaction {
    private final Connection connection;
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

    Savepoint mark() throws SQLException {
        return connection.setSavepoint();
    }

    void forget(Savepoint mark) throws SQLException {
        connection.releaseSavepoint(mark);
    }

    void goBackTo(Savepoint mark) throws SQLException {
        connection.rollback(mark);
    }

    /** Notes that another transaction was in the way, so that doing the work again is worth it. */
    void collide() {
        collided = true;
    }

    boolean hasCollided() {
        return collided;
    }
}
