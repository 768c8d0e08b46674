package io.liaison.domain.audit;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.TENANT;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.Actor;
import io.liaison.domain.error.NotFound.ConnectionNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TraceId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

class BurstsTest {
    private static final int MANY = Bursts.FROM;

    @Test
    void a_few_are_told_one_by_one() {
        var few = reads(MANY - 1, 1);

        assertThat(Bursts.gathered(few)).isEqualTo(few);
    }

    @Test
    void many_alike_are_one_that_tells_how_many_and_until_when() {
        var burst = Bursts.gathered(reads(MANY, 1)).single();

        assertThat(burst.at()).isEqualTo(NOON);
        assertThat(burst.deed().details().toJavaMap())
                .containsEntry("times", String.valueOf(MANY))
                .containsEntry("until", NOON.plusMillis(MANY - 1).toString());
        assertThat(burst.outcome()).isEqualTo(new AuditOutcome.Succeeded());
    }

    @Test
    void those_of_another_reader_or_another_thing_are_told_apart() {
        var first = reads(MANY, 1);
        var second = reads(MANY, 2);

        assertThat(Bursts.gathered(first.appendAll(second))).hasSize(2);
    }

    @Test
    void what_was_refused_is_no_part_of_what_was_not() {
        var refused = reads(1, 1).map(event -> event.deed().refused(new ConnectionNotFound("50"), NOON.plusSeconds(9)));

        var told = Bursts.gathered(reads(MANY, 1).appendAll(refused));

        assertThat(told).hasSize(2);
        assertThat(told.last()).isEqualTo(refused.head());
    }

    @Test
    void what_happened_once_keeps_its_place_among_bursts() {
        var one = reads(1, 2).map(event -> event.deed().done(NOON.minusSeconds(1)));

        assertThat(Bursts.gathered(reads(MANY, 1).appendAll(one)).head()).isEqualTo(one.head());
    }

    private static Seq<AuditEvent> reads(int count, long reader) {
        return List.range(0, count)
                .map(number -> Deed.by(
                                new Actor(TENANT, new PrincipalId(uuid(reader)))
                                        .within(new TraceId("%032x".formatted(number + 1))),
                                AuditAction.TOKEN_READ,
                                AuditSubject.connection(new ConnectionId(uuid(50))))
                        .done(NOON.plusMillis(number)));
    }
}
