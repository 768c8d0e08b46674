package io.liaison.persistence.event;

import io.liaison.application.fixture.NotificationsContract;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class JooqNotificationsTest extends NotificationsContract {
    private static final int MOMENT_MILLIS = 200;
    private Connection listener;

    @BeforeEach
    void connect() throws SQLException {
        listener = TestStorage.pool().getConnection();
        listener.setAutoCommit(true);
    }

    @AfterEach
    void disconnect() throws SQLException {
        try (var statement = listener.createStatement()) {
            statement.execute("unlisten *");
        }
        listener.close();
    }

    @Override
    protected Storage emptyStorage() {
        return TestStorage.empty();
    }

    @Override
    protected Supplier<Seq<String>> listeningOn(String channel) {
        try (var statement = listener.createStatement()) {
            statement.execute("listen " + channel);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return this::heard;
    }

    private Seq<String> heard() {
        try {
            return Array.of(listener.unwrap(PGConnection.class).getNotifications(MOMENT_MILLIS))
                    .map(PGNotification::getParameter);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
