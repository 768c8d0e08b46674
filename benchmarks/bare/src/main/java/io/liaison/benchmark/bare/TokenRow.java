package io.liaison.benchmark.bare;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A table with one row, under a key that nobody needs later. */
@ApplicationScoped
public class TokenRow {
    private static final byte[] CONTEXT = "the one row".getBytes(StandardCharsets.UTF_8);
    private static final String SELECT =
            "select access_token, token_type, expires_at, scopes, api_base_url from bare_tokens where id = ?";
    private static final List<String> MAKE = List.of(
            "drop table if exists bare_tokens",
            "create table bare_tokens (id uuid primary key, access_token bytea not null, token_type varchar not null,"
                    + " expires_at timestamp with time zone not null, scopes varchar[] not null, api_base_url varchar)");
    private final DataSource database;
    private final Aead key;

    TokenRow(DataSource database) throws GeneralSecurityException {
        AeadConfig.register();
        this.database = database;
        this.key = KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    void make(@Observes StartupEvent start) throws SQLException, GeneralSecurityException {
        var token = "19ip7ZhM4U4z7Vjh_5kHpxuZEEpmwn9t4ZzUj2PPsu8".getBytes(StandardCharsets.UTF_8);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = connection.prepareStatement("insert into bare_tokens values"
                        + " (?, ?, 'Bearer', now() + interval '1 hour', '{tickets.read}', 'http://127.0.0.1:18090')")) {
            for (var step : MAKE) {
                statement.execute(step);
            }
            row.setObject(1, new UUID(0, 1));
            row.setBytes(2, key.encrypt(token, CONTEXT));
            row.executeUpdate();
        }
    }

    Token byId(UUID id) throws SQLException, GeneralSecurityException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, id);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return token(answer);
            }
        }
    }

    private Token token(ResultSet row) throws SQLException, GeneralSecurityException {
        return new Token(
                new String(key.decrypt(row.getBytes(1), CONTEXT), StandardCharsets.UTF_8),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray(4).getArray()),
                row.getString(5));
    }
}
