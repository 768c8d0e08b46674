package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Walk;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.ConnectionFilter;
import io.liaison.application.port.ConnectionSort;
import io.liaison.application.port.inbound.connection.CountConnections;
import io.liaison.application.port.inbound.connection.ListConnections;
import io.liaison.domain.authentication.PendingAuthorization;
import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ListConnectionsTest {
    private final Workbench bench = new Workbench();

    @Test
    void a_list_of_what_is_broken_grows_old_with_the_clock_as_the_counts_do() {
        bench.machineConnection("Works");
        bench.create("Waits", AuthenticationKind.AUTHORIZATION_CODE, LinkedHashMap.empty())
                .get();
        bench.clock.pass(PendingAuthorization.LIFETIME);
        assertThat(broken(BrokenFor.HOUR)).containsExactly("Waits");

        bench.clock.pass(Duration.ofHours(2));

        assertThat(broken(BrokenFor.HOUR)).isEmpty();
        assertThat(broken(BrokenFor.DAY)).containsExactly("Waits");
        assertThat(bench.liaison
                        .connections()
                        .countConnections()
                        .count(new CountConnections.Query(bench.admin, Option.some(bench.folder.id())))
                        .get()
                        .brokenFor(BrokenFor.DAY))
                .isEqualTo(1);
    }

    private Seq<String> broken(BrokenFor time) {
        var filter = ConnectionFilter.NONE.broken(Option.some(ErrorCode.AUTHORIZATION_EXPIRED), Option.some(time));
        return bench.liaison
                .connections()
                .listConnections()
                .list(new ListConnections.Query(
                        bench.admin,
                        Option.some(bench.folder.id()),
                        filter,
                        ConnectionSort.NAME,
                        false,
                        Walk.FIRST_PAGE))
                .get()
                .items()
                .map(found -> found.subject().connection().name().value());
    }
}
