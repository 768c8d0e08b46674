package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.connection.GetConnection;
import io.liaison.application.port.inbound.principal.IssueKey;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionEvent.EndsSoon;
import io.liaison.domain.connection.EndKind;
import io.liaison.domain.connection.KnownEnd;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarnOfEndsTest {
    private static final Duration DAY = Duration.ofDays(1);
    private final Workbench bench = new Workbench();
    private final Instant end = bench.clock.instant().plus(DAY.multipliedBy(30));

    @Test
    void the_end_of_a_certificate_is_told_twice_and_shown() {
        var connection = certified();
        assertThat(warn().counts()).isEmpty();

        bench.clock.pass(DAY.multipliedBy(16));
        assertThat(warn().of("warned")).isEqualTo(1);
        assertThat(warn().counts()).isEmpty();
        bench.clock.pass(DAY.multipliedBy(12));
        assertThat(warn().of("warned")).isEqualTo(1);
        assertThat(warn().counts()).isEmpty();

        var shown = bench.liaison
                .connections()
                .getConnection()
                .get(new GetConnection.Query(bench.admin, connection.id()))
                .get();
        assertThat(shown.subject().warning()).contains(new KnownEnd(EndKind.CLIENT_CERTIFICATE, end));
        assertThat(bench.events.published().filter(EndsSoon.class::isInstance)).hasSize(2);
    }

    @Test
    void whoever_listens_hears_what_ends_and_when() {
        certified();
        bench.clock.pass(DAY.multipliedBy(16));
        warn();

        bench.liaison.upkeep().deliverAnnouncements().deliver().get();

        var heard = bench.provider.listener().heard().single();
        assertThat(heard.kind()).isEqualTo(AnnouncementKind.ENDS_SOON);
        assertThat(heard.data().get("what")).contains("client-certificate");
        assertThat(heard.data().get("endsAt")).contains(end.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 29})
    void a_full_batch_is_followed_by_another(int days) {
        keys(50);
        bench.clock.pass(DAY.multipliedBy(days));

        assertThat(warn()).isEqualTo(new Made(LinkedHashMap.of("warned", 50), true));
        assertThat(warn()).isEqualTo(Made.NOTHING);
    }

    @Test
    void the_end_of_a_key_is_told_too() {
        keys(1);
        bench.clock.pass(DAY.multipliedBy(29));

        assertThat(warn().of("warned")).isEqualTo(1);

        bench.liaison.upkeep().deliverAnnouncements().deliver().get();
        assertThat(bench.provider.listener().heard().single().kind()).isEqualTo(AnnouncementKind.KEY_ENDS_SOON);
    }

    private Connection certified() {
        return bench.create(
                        "Ledger",
                        AuthenticationKind.CLIENT_CERTIFICATE,
                        LinkedHashMap.of(
                                "clientId", new FieldValue.Text("machine"),
                                "certificate", new FieldValue.Text("certificate until " + end),
                                "privateKey", new FieldValue.Text("private key")))
                .get()
                .connection()
                .subject()
                .connection();
    }

    private void keys(int count) {
        for (var number = 0; number < count; number++) {
            bench.liaison
                    .principals()
                    .issueKey()
                    .issue(new IssueKey.Command(
                            bench.admin, bench.admin.principal(), Option.none(), Option.some(end.toString())))
                    .get();
        }
    }

    private Made warn() {
        return bench.liaison.upkeep().warnOfEnds().warn().get();
    }
}
