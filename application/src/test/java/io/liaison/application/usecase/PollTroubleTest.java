package io.liaison.application.usecase;

import static io.liaison.application.fixture.ReportedEvents.POSTED;
import static io.liaison.application.fixture.TriggerEdit.aChange;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Payloads;
import io.liaison.application.port.outbound.ApiEndpoint.Answer;
import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.shared.TriggerId;
import io.liaison.domain.trigger.TriggerState;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollTroubleTest extends TriggerScene {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    @Test
    void a_poll_that_fails_leaves_the_cursor_and_says_why() {
        var trigger = waitingFor("changed");
        bench.provider.api().answerNext(500, "");
        assertThat(poll().of("failed")).isEqualTo(1);

        assertThat(view(trigger).state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.FAILING);
        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_BUSY);
        shopTells(deal("d-1", 1));
        bench.clock.pass(FIRST_PAUSE);
        assertThat(pollAgain().of("found")).isEqualTo(1);
        assertThat(asked().toSet()).hasSize(1);
        assertThat(started()).containsExactly("d-1");
        assertThat(why(trigger)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, <html>, PROVIDER_MISBEHAVED",
        "200, {}, PROVIDER_MISBEHAVED",
        "200, '', PROVIDER_MISBEHAVED",
        "302, '', PROVIDER_REFUSED",
        "403, '', PROVIDER_REFUSED",
        "404, '', PROVIDER_REFUSED",
        "503, '', PROVIDER_BUSY"
    })
    void whatever_is_no_answer_is_none(int status, String body, ErrorCode code) {
        var trigger = waitingFor("changed");
        bench.provider.api().answerNext(status, body);

        poll();

        assertThat(why(trigger)).contains(code);
    }

    @Test
    void silence_is_no_answer() {
        var trigger = waitingFor("changed");
        bench.provider
                .api()
                .trouble(new ProviderUnreachable("api.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(5)));

        poll();

        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_UNREACHABLE);
    }

    @Test
    void an_answer_of_25_megabytes_is_not_read_to_its_end_and_is_closed() {
        var trigger = waitingFor("changed");
        var body = Payloads.ofSize(25 << 20);
        bench.provider.api().answerNext(new Answer(200, List.empty(), Option.none(), Option.none(), false, body));

        poll();

        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_MISBEHAVED);
        assertThat(((Payloads.Pieces) body).isClosed()).isTrue();
    }

    @Test
    void an_answer_that_breaks_off_is_none() {
        var trigger = waitingFor("changed");
        var lost = new ProviderUnreachable("api.example.com", Obstacle.CONNECTION_LOST, Duration.ofSeconds(5));
        bench.provider
                .api()
                .answerNext(new Answer(
                        200,
                        List.empty(),
                        Option.none(),
                        Option.none(),
                        false,
                        Payloads.brokenAfter("{\"items\":[", lost)));

        poll();

        assertThat(why(trigger)).contains(ErrorCode.PROVIDER_UNREACHABLE);
    }

    @Test
    void a_provider_that_asks_for_an_hour_is_left_alone_for_an_hour() {
        waitingFor("changed");
        bench.provider.api().askForPatience(429, Duration.ofHours(1));
        poll();

        bench.clock.pass(Duration.ofMinutes(59));
        assertThat(poll().counts()).isEmpty();
        assertThat(pollAgain().counts()).isEmpty();
        shopTells(deal("d-1", 1));
        bench.clock.pass(Duration.ofMinutes(1));

        assertThat(pollAgain().of("found")).isEqualTo(1);
    }

    @Test
    void those_who_fail_are_asked_apart_from_the_others() {
        waitingFor("changed");
        bench.provider.api().answerNext(500, "");
        poll();
        bench.clock.pass(TURN);

        assertThat(poll().counts()).isEmpty();
        shopTells();
        assertThat(pollAgain().of("nothing")).isEqualTo(1);
        bench.clock.pass(TURN);
        assertThat(pollAgain().counts()).isEmpty();
    }

    @Test
    void while_the_connection_does_not_work_nobody_is_asked_and_it_goes_on_later_from_where_it_was() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        poll();
        disconnect();

        assertThat(nextPoll().of("skipped")).isEqualTo(1);
        assertThat(asked()).hasSize(1);
        assertThat(view(trigger).state(bench.clock.instant()).kind()).isEqualTo(TriggerState.Kind.SUSPENDED);
        reconnect();
        shopTells(deal("d-1", 1), deal("d-2", 2));
        nextPoll();

        assertThat(started()).containsExactly("d-1", "d-2");
    }

    @Test
    void an_event_that_the_connector_no_longer_knows_is_told_of() {
        var trigger = waitingFor("changed");
        define(POSTED);

        poll();

        assertThat(why(trigger)).contains(ErrorCode.INVALID_ARGUMENT);
        assertThat(asked()).isEmpty();
    }

    @Test
    void what_could_not_be_stored_is_found_again() {
        waitingFor("changed");
        shopTells(deal("d-1", 1));
        bench.memory.before("Feeds.finish", bench.memory::lose);
        assertThat(poll().of("failed")).isEqualTo(1);
        bench.memory.regain();

        assertThat(started()).isEmpty();
        shopTells(deal("d-1", 1));
        nextPoll();

        assertThat(started()).containsExactly("d-1");
    }

    @Test
    void what_came_while_nobody_waited_is_not_stored_by_whoever_had_begun_before() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        bench.memory.before("UnitOfWork.run", () -> {
            edit(trigger, aChange().disabling()).get();
            edit(trigger, aChange().enabling()).get();
        });

        assertThat(poll().of("skipped")).isEqualTo(1);

        assertThat(started()).isEmpty();
    }

    @Test
    void whoever_was_overtaken_stores_nothing() {
        var trigger = waitingFor("changed");
        shopTells(deal("d-1", 1));
        bench.memory.before("UnitOfWork.run", () -> {
            shopTells(deal("d-2", 2));
            bench.clock.pass(Duration.ofMinutes(6));
            poll();
        });

        assertThat(poll().of("skipped")).isEqualTo(1);

        assertThat(started()).containsExactly("d-2");
        assertThat(view(trigger).feed().progress().cursor()).contains(at(2));
    }

    private Option<ErrorCode> why(TriggerId trigger) {
        return view(trigger).feed().progress().trouble().map(Diagnosis::code);
    }
}
