package io.liaison.persistence.work;

import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.domain.error.Conflict.NameAlreadyUsed;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.persistence.TestStorage;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailuresTest {
    private static final Either<Failure, Integer> UNAVAILABLE =
            Either.left(new StorageUnavailable(SqlFailures.RETRY_AFTER));
    private final Database database = TestStorage.database();
    private final RecordedLog log = new RecordedLog();
    private final Logger logger = Logger.getLogger(SqlFailures.class.getName());

    @BeforeEach
    void listen() {
        Premises.in(TestStorage.empty());
        logger.addHandler(log);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void tells_a_name_that_is_taken_by_the_name_of_the_constraint() {
        var outcome = database.ask(
                Subject.NONE.named("home"),
                sql -> sql.execute("insert into tenants (id, name) values (?::uuid, 'home')", uuid(77).toString()));

        assertThat(outcome).isEqualTo(Either.left(new NameAlreadyUsed("home")));
    }

    @Test
    void tells_a_connection_that_is_gone_by_the_name_of_the_constraint() {
        var gone = new ConnectionId(uuid(404));

        var outcome = database.ask(
                Subject.of(gone),
                sql -> sql.execute(
                        "insert into connection_references (connection_id, kind, key, name, version)"
                                + " values (?::uuid, 'APP', '1', 'A', 1)",
                        gone.toString()));

        assertThat(outcome).isEqualTo(Either.left(new ConnectionNotFound(gone.toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 / 0",
                "select * from nowhere",
                "nonsense",
                "insert into tenants (id, name) values (null, 'x')",
                "do $$ begin raise exception 'out of order' using errcode = '53100'; end $$"
            })
    void takes_whatever_it_does_not_know_for_trouble_of_the_storage(String statement) {
        assertThat(database.ask(sql -> sql.execute(statement))).isEqualTo(UNAVAILABLE);
    }

    @Test
    void takes_a_text_that_cannot_be_stored_for_trouble_of_the_storage() {
        assertThat(database.ask(sql -> sql.execute("select ?", "\u0000"))).isEqualTo(UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select ?::uuid",
                "select ?::int",
                "select ?::jsonb",
                "insert into tenants (id, name) select id, ? from tenants",
                "insert into tenants (id, name) values (null, ?)"
            })
    void logs_no_bound_value(String statement) {
        assertThat(database.ask(sql -> sql.execute(statement, "s3cret"))).isEqualTo(UNAVAILABLE);

        assertThat(log.text()).isNotEmpty().doesNotContain("s3cret");
    }

    @Test
    void logs_what_went_wrong() {
        database.ask(sql -> sql.execute("select * from nowhere"));

        assertThat(log.text()).contains("relation \"nowhere\" does not exist");
    }

    /** Keeps what was logged. */
    private static final class RecordedLog extends Handler {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void publish(LogRecord entry) {
            text.append(entry.getMessage()).append(Arrays.toString(entry.getParameters()));
        }

        String text() {
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
