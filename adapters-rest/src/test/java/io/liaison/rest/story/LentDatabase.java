package io.liaison.rest.story;

import io.liaison.persistence.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database that is not the server's own, at the end of a wire. */
record LentDatabase(EmbeddedPostgres database, Wire wire) implements AutoCloseable {

    static LentDatabase in(Path folder) {
        var database = EmbeddedPostgres.start(folder).get();
        return new LentDatabase(database, Wire.to(port(database)));
    }

    Launch lentTo(Launch launch) {
        return launch.with("LIAISON_DB_URL=jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres")
                .with("LIAISON_DB_USER=" + database.user())
                .with("LIAISON_DB_PASSWORD=" + database.password().reveal())
                .with(Launch.masterKey(0));
    }

    /** Past the server, as somebody does who has got at its database. */
    void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(), database.user(), database.password().reveal());
                var prepared = connection.prepareStatement(statement)) {
            prepared.executeUpdate();
        }
    }

    void mendWire() {
        wire.mend(port(database));
    }

    @Override
    public void close() throws IOException {
        wire.close();
        database.stop().get();
    }

    private static int port(EmbeddedPostgres database) {
        return Integer.parseInt(database.url().replaceFirst(".*:([0-9]+)/.*", "$1"));
    }
}
