package io.liaison.torture.canary.stage;

import io.liaison.torture.canary.finder.Finds;
import io.liaison.torture.canary.finder.Place;
import io.liaison.torture.canary.finder.Search;
import io.liaison.torture.stage.DatabaseServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Everything that the tables hold, in the words of the database, as a dump would have it. */
record Tables(DatabaseServer database) {
    private static final int ROWS = 1000;
    private static final String NAMES =
            "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables order by 1";

    /** And lets the database write down what it has only in memory. */
    void through(Finds finds) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        DatabaseServer.user(),
                        database.password().reveal());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var search = finds.in(Place.TABLES, Set.of());
            for (var table : names(connection)) {
                read(connection, table, search);
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("checkpoint");
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NAMES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void read(Connection connection, String table, Search search) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            try (var rows = statement.executeQuery(
                    "select '" + table.replace("'", "''") + " ' || r::text from " + table + " r")) {
                while (rows.next()) {
                    search.write((rows.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }
}
