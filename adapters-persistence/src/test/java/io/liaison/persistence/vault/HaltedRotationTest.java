package io.liaison.persistence.vault;

import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.persistence.TestStorage;
import io.liaison.persistence.work.Database;
import io.liaison.persistence.work.Subject;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HaltedRotationTest {
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void empty() {
        TestStorage.empty();
    }

    /** A process may be halted between any two statements, and would keep the others from rotating for as long as it is. */
    @Test
    void a_step_has_an_end_before_it_holds_anything() {
        var master = MasterKeys.parse(TestStorage.MASTER_KEY, Option.none()).get();
        var keysets = new Keysets(TestStorage.database(), TestStorage.database(), master);
        var passes = new Passes(new Retirement(keysets), Duration.ZERO, 1);

        var taken = listening().together(Subject.NONE, sql -> Either.right(passes.take(sql, TENANT)));

        assertThat(taken).contains(Option.none());
        assertThat(told).first().asString().contains("idle_in_transaction_session_timeout");
        assertThat(told).last().asString().contains("for update");
    }

    private Database listening() {
        return new Database(TestStorage.pool(), new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                told.add(String.valueOf(context.sql()));
            }
        });
    }
}
