package io.liaison.rest.story;

import io.liaison.application.engine.Parts;
import io.liaison.application.port.outbound.StorageProvider.Location;
import io.liaison.application.port.outbound.StorageProvider.Settings;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.persistence.embedded.EmbeddedPostgres;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
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

    /** Seals so many secrets for the tenant that is there. */
    void keep(int secrets) {
        var key = Launch.masterKey(0).split("=", 2)[1];
        var server = new Location.Server(database.url(), database.user(), database.password());
        var storage = Parts.storage()
                .flatMap(found -> found.open(new Settings(server, Option.some(new Secret(key)))))
                .get();
        var tenant = storage.tenants().byName("default").get().get();
        var owner = new SecretOwner(tenant.id(), "app:many");
        storage.unitOfWork()
                .run(() -> Either.traverseRight(
                        List.range(0, secrets),
                        number -> storage.vault()
                                .keep(owner, SecretPurpose.CLIENT_SECRET, new Secret("secret " + number))))
                .get();
        storage.closing().close().get();
    }

    /** How many sealed secrets there are in the table of that name. */
    long secrets() throws SQLException {
        return count("select count(*) from secrets");
    }

    /** How many are under that key, as the ciphertexts themselves say. */
    long secretsUnder(String keyId) throws SQLException {
        return count("select count(*) from secrets where substring(ciphertext from 1 for 5) = '\\x01" + keyId + "'");
    }

    private long count(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(), database.user(), database.password().reveal());
                var asked = connection.createStatement();
                var answer = asked.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
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
