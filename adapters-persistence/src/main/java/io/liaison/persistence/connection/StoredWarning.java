package io.liaison.persistence.connection;

import static io.liaison.persistence.schema.Tables.CONNECTIONS;
import static io.liaison.persistence.schema.Tables.TOKEN_GRANTS;

import io.liaison.domain.connection.EndKind;
import io.liaison.domain.connection.KnownEnd;
import io.vavr.control.Option;
import java.time.Instant;
import org.jooq.Field;
import org.jooq.Record;

/** The end that somebody was warned of, as long as it still is the end. */
final class StoredWarning {

    private StoredWarning() {}

    static Option<KnownEnd> restore(Record row) {
        return warning(row, EndKind.REFRESH_TOKEN, TOKEN_GRANTS.REFRESH_EXPIRES_AT, TOKEN_GRANTS.REFRESH_WARNED_END)
                .orElse(() -> warning(
                        row,
                        EndKind.CLIENT_CERTIFICATE,
                        CONNECTIONS.CERTIFICATE_ENDS_AT,
                        CONNECTIONS.CERTIFICATE_WARNED_END));
    }

    private static Option<KnownEnd> warning(Record row, EndKind kind, Field<Instant> end, Field<Instant> warned) {
        return Option.of(row.get(end))
                .map(at -> new KnownEnd(kind, at))
                .filter(current ->
                        Option.of(row.get(warned)).exists(told -> current.isSameAs(new KnownEnd(kind, told))));
    }
}
