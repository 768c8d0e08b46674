package io.liaison.persistence.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

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

    void commit() throws SQLException {
        connection.commit();
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
