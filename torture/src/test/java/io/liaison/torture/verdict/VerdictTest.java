package io.liaison.torture.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.evidence.Answer;
import io.liaison.torture.evidence.Incident;
import io.liaison.torture.evidence.Incident.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void a_token_that_was_shown_once_breaks_no_promise() {
        var verdict = new Story().shown(1).shown(0).verdict();

        assertThat(verdict.refreshesPerExpiry()).isEqualTo(1);
        assertThat(verdict.broken()).isEmpty();
    }

    @Test
    void a_token_that_was_shown_twice_is_a_refresh_too_many() {
        var verdict = new Story().shown(2, true).shown(0, true).verdict();

        assertThat(verdict.refreshesPerExpiry()).isEqualTo(2);
        assertThat(verdict.killedByReuse()).isEqualTo(1);
        assertThat(verdict.broken()).containsExactly("one refresh per expiry", "no family killed by reuse");
    }

    @Test
    void a_connection_without_a_token_in_the_end_is_lost() {
        var verdict = new Story().shown(1).shown(0).endsWith("ConnectionBroken").verdict();

        assertThat(verdict.lost()).containsExactly(Map.entry("c", "ConnectionBroken"));
        assertThat(verdict.broken()).containsExactly("no grant lost");
    }

    @Test
    void a_process_that_was_killed_with_the_answer_is_an_excuse() {
        var verdict = twiceShownAndLost()
                .asksInVain("1.1", 0, 10)
                .hit(Kind.KILLED, "1.1", 12, 12)
                .verdict();

        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.lostInWindow()).hasSize(1);
        assertThat(verdict.killedByReuseInWindow()).isEqualTo(1);
        assertThat(verdict.inWindow()).isEqualTo(1);
    }

    @Test
    void a_process_that_was_killed_after_it_had_stored_the_answer_is_none() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 11)
                .stores("1.1", 1, 11, 12, true)
                .hit(Kind.KILLED, "1.1", 13, 13)
                .verdict();

        assertThat(verdict.broken()).hasSize(3);
    }

    @Test
    void a_process_that_was_killed_long_after_it_had_failed_to_store_the_answer_is_none() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 11)
                .stores("1.1", 1, 11, 12, false)
                .hit(Kind.KILLED, "1.1", 25, 25)
                .verdict();

        assertThat(verdict.broken()).hasSize(3);
    }

    @Test
    void a_process_that_was_killed_while_it_tried_again_to_store_the_answer_is_one() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 11)
                .stores("1.1", 1, 11, 14, false)
                .stores("1.1", 1, 18, 21, false)
                .hit(Kind.KILLED, "1.1", 24, 24)
                .verdict();

        assertThat(verdict.broken()).isEmpty();
    }

    @Test
    void another_process_that_was_killed_is_none() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 11)
                .hit(Kind.KILLED, "2.1", 10, 11)
                .verdict();

        assertThat(verdict.broken()).hasSize(3);
    }

    @Test
    void a_process_that_was_stopped_for_a_minute_is_none() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 80)
                .hit(Kind.STOPPED, "1.1", 12, 72)
                .verdict();

        assertThat(verdict.broken()).hasSize(3);
    }

    @Test
    void a_process_that_was_stopped_for_longer_than_anybody_waits_is_one() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 400)
                .hit(Kind.STOPPED, "1.1", 12, 320)
                .verdict();

        assertThat(verdict.broken()).isEmpty();
    }

    @Test
    void a_process_whose_session_ended_while_it_was_stopped_is_one() {
        var verdict = twiceShownAndLost()
                .asks("1.1", 0, 10, 80)
                .hit(Kind.STOPPED, "1.1", 12, 72)
                .hit(Kind.RESTARTED, Incident.DATABASE, 20, 21)
                .verdict();

        assertThat(verdict.broken()).isEmpty();
    }

    @Test
    void a_write_under_a_fence_that_is_not_the_newest_is_stale() {
        var story = new Story().shown(1).shown(0).leases("1.1", 3, 10, 11).leases("2.1", 4, 20, 21);

        assertThat(story.stores("1.1", 3, 22, 23, true).verdict().broken()).containsExactly("no stale write accepted");
    }

    @Test
    void a_write_under_an_old_fence_that_was_refused_is_well() {
        var story = new Story().shown(1).shown(0).leases("1.1", 3, 10, 11).leases("2.1", 4, 20, 21);

        assertThat(story.stores("1.1", 3, 22, 23, false).verdict().broken()).isEmpty();
    }

    @Test
    void a_reader_who_is_given_what_is_older_than_what_another_had_before_has_seen_a_stale_write() {
        var verdict = new Story()
                .shown(1)
                .shown(0)
                .answered("1.1", "a1", 10, 11)
                .answered("2.1", "a0", 12, 13)
                .verdict();

        assertThat(verdict.backwardReads()).isEqualTo(1);
        assertThat(verdict.broken()).containsExactly("no stale write accepted");
    }

    @Test
    void a_reader_who_asked_before_may_be_given_the_older_one() {
        var verdict = new Story()
                .shown(1)
                .shown(0)
                .answered("1.1", "a1", 10, 11)
                .answered("2.1", "a0", 10, 13)
                .verdict();

        assertThat(verdict.broken()).isEmpty();
    }

    @Test
    void a_waiter_who_is_never_answered_breaks_a_promise_unless_its_process_was_hit() {
        var story = new Story().shown(1).shown(0).failed("1.1", Answer.NEVER_ENDED, 10, 30);

        assertThat(story.verdict().broken()).containsExactly("every waiter gets an answer");
        assertThat(story.hit(Kind.STOPPED, "1.1", 9, 40).verdict().broken()).isEmpty();
    }

    @Test
    void who_is_served_late_or_refused_is_not_served_soon() {
        var verdict = new Story()
                .shown(1)
                .shown(0)
                .answered("1.1", "a0", 10, 11)
                .answered("1.1", "a0", 10, 13)
                .failed("1.1", "RefreshInProgress", 10, 11)
                .answered("1.1", "a0", 10, 12)
                .verdict();

        assertThat(verdict.servedSoon()).isEqualTo(0.5);
        assertThat(verdict.failures()).containsExactly(Map.entry("RefreshInProgress", 1L));
    }

    private static Story twiceShownAndLost() {
        return new Story().shown(2, true).shown(0, true).endsWith("ConnectionBroken");
    }
}
