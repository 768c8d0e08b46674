package io.liaison.domain.audit;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.PRINCIPAL;
import static io.liaison.domain.fixture.Known.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.access.Actor;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    private static final Actor ADA = new Actor(TENANT, PRINCIPAL);
    private final Seq<AuditEntry> written =
            List.of(0, 1, 2, 3, 4).scanLeft(ChainHead.START.next(event(9)), ChainCheckTest::next);
    private final ChainHead end = written.last().head();

    @Test
    void what_was_written_is_intact() {
        assertThat(checked(written)).isEqualTo(new ChainCheck(end, Option.none(), Option.none()));
    }

    @Test
    void an_end_that_was_noted_elsewhere_may_be_the_last_entry_and_none_after_it() {
        assertThat(ChainCheck.begin(Option.some(end)).follow(written).end(end).brokenAt())
                .isEqualTo(Option.none());
        var later = new ChainHead(end.sequence() + 1, end.hash());
        assertThat(ChainCheck.begin(Option.some(later)).follow(written).end(end).brokenAt())
                .isEqualTo(Option.some(end.sequence() + 1));
    }

    @Test
    void it_may_be_read_in_pieces() {
        var check = ChainCheck.begin(Option.none())
                .follow(written.take(2))
                .follow(written.drop(2))
                .end(end);

        assertThat(check.brokenAt()).isEqualTo(Option.none());
    }

    @Test
    void an_entry_that_was_changed_is_named() {
        var forged = new AuditEntry(3, event(77), written.get(2).hash());

        assertThat(checked(written.update(2, forged)).brokenAt()).isEqualTo(Option.some(3L));
    }

    @Test
    void an_entry_that_was_changed_together_with_its_hash_is_given_away_by_the_next() {
        var forged = written.get(1).head().next(event(77));

        assertThat(checked(written.update(2, forged)).brokenAt()).isEqualTo(Option.some(4L));
    }

    @Test
    void an_entry_that_is_missing_is_named() {
        assertThat(checked(written.removeAt(2)).brokenAt()).isEqualTo(Option.some(3L));
        assertThat(checked(written.tail()).brokenAt()).isEqualTo(Option.some(1L));
        assertThat(checked(written.init()).brokenAt()).isEqualTo(Option.some(6L));
    }

    @Test
    void entries_that_have_changed_places_are_found() {
        var swapped = written.update(1, written.get(2)).update(2, written.get(1));

        assertThat(checked(swapped).brokenAt()).isEqualTo(Option.some(2L));
    }

    @Test
    void only_an_anchor_finds_out_whoever_writes_everything_anew() {
        var anchor = written.get(3).head();
        var forged = List.of(0, 1, 2, 3, 4).scanLeft(ChainHead.START.next(event(77)), ChainCheckTest::next);
        var forgedEnd = forged.last().head();

        assertThat(ChainCheck.begin(Option.none()).follow(forged).end(forgedEnd).brokenAt())
                .isEqualTo(Option.none());
        assertThat(ChainCheck.begin(Option.some(anchor))
                        .follow(forged)
                        .end(forgedEnd)
                        .brokenAt())
                .isEqualTo(Option.some(4L));
        assertThat(ChainCheck.begin(Option.some(anchor))
                        .follow(written)
                        .end(end)
                        .brokenAt())
                .isEqualTo(Option.none());
    }

    @Test
    void an_anchor_beyond_the_end_tells_that_the_end_was_cut_off() {
        var shortened = written.take(3);

        var check = ChainCheck.begin(Option.some(end))
                .follow(shortened)
                .end(shortened.last().head());

        assertThat(check.brokenAt()).isEqualTo(Option.some(4L));
    }

    @Test
    void there_is_more_to_look_at_until_the_end_or_a_break() {
        var begun = ChainCheck.begin(Option.none());

        assertThat(begun.isBefore(end)).isTrue();
        assertThat(begun.follow(written).isBefore(end)).isFalse();
        assertThat(begun.follow(written.tail()).isBefore(end)).isFalse();
        assertThat(begun.isBefore(ChainHead.START)).isFalse();
    }

    private ChainCheck checked(Seq<AuditEntry> entries) {
        return ChainCheck.begin(Option.none()).follow(entries).end(end);
    }

    private static AuditEntry next(AuditEntry last, int number) {
        return last.head().next(event(number));
    }

    private static AuditEvent event(int number) {
        return Deed.by(ADA, AuditAction.ROLE_EDIT, AuditSubject.role("role-" + number))
                .done(NOON.plusSeconds(number));
    }
}
