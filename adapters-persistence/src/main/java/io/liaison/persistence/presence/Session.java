package io.liaison.persistence.presence;

import io.liaison.application.port.outbound.StorageProvider.Location;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Properties;
import javax.sql.DataSource;

/** A connection outside of the pool, since what it holds lasts as long as it does. */
final class Session implements AutoCloseable {
    private static final String SECONDS = "5";
    private final Connection connection;

    private Session(Connection connection) {
        this.connection = connection;
    }

    /** To a server of one's own. */
    static Session open(Location.Server server) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", server.user());
        properties.setProperty("password", server.password().reveal());
        properties.setProperty("ApplicationName", "liaison presence");
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        return new Session(DriverManager.getConnection(server.url(), properties));
    }

    /** One of the host's pool, which is not given back. */
    static Session borrow(DataSource pool) throws SQLException {
        var connection = pool.getConnection();
        connection.setAutoCommit(true);
        return new Session(connection);
    }

    /** False while the database has not noticed yet that a former connection is gone. */
    boolean lock(long number) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, number);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The time of the database, as it was half a round trip ago. */
    Instant time() throws SQLException {
        var asked = System.nanoTime();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select clock_timestamp()")) {
            var told = answer.next() ? answer.getObject(1, OffsetDateTime.class).toInstant() : Instant.now();
            return told.plusNanos((System.nanoTime() - asked) / 2);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
