package io.liaison.persistence.connection;

import static io.liaison.domain.fixture.ConnectionBuilder.aConnection;
import static io.liaison.domain.fixture.Known.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Premises;
import io.liaison.application.fixture.Walk;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.outbound.Connections;
import io.liaison.domain.error.ErrorCode;
import io.liaison.persistence.TestStorage;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** A newer program has stored a reason that this one does not know. */
class UnknownReasonTest {
    private final Connections connections = Premises.in(TestStorage.empty()).connections();

    @Test
    void what_is_broken_for_a_reason_that_nobody_knows_is_counted_and_listed_as_such() {
        connections.add(aConnection().named("Known").broken("no")).get();
        connections.add(aConnection().numbered(2).named("Odd").broken("no")).get();
        connections.add(aConnection().numbered(3).named("Works").build()).get();
        TestStorage.database()
                .ask(
                        sql -> sql.execute(
                                "update connections set diagnosis = jsonb_set(diagnosis::jsonb, '{code}', '99999') where name = 'Odd'"))
                .get();

        var counts =
                connections.count(Premises.ADMINISTRATOR, Option.none(), NOON).get();

        assertThat(counts.brokenBy(ErrorCode.UNKNOWN)).isEqualTo(1);
        assertThat(brokenBy(ErrorCode.UNKNOWN)).containsExactly("Odd");
        assertThat(brokenBy(ErrorCode.GRANT_REJECTED)).containsExactly("Known");
    }

    private Seq<String> brokenBy(ErrorCode why) {
        return connections
                .list(new Connections.Query(
                        Premises.ADMINISTRATOR,
                        Option.none(),
                        ConnectionFilter.NONE.broken(Option.some(why), Option.none()),
                        ConnectionSort.NAME,
                        false,
                        Walk.FIRST_PAGE,
                        NOON))
                .get()
                .items()
                .map(found -> found.subject().connection().name().value());
    }
}
