package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.domain.access.Actor;
import io.liaison.domain.access.Session;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SessionEnded;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final Workbench bench = new Workbench();

    @Test
    void who_is_signed_in_is_whoever_holds_the_key() {
        var begun = begin();

        assertThat(resume(begun)).isEqualTo(Either.right(begun.actor()));
        assertThat(begun.actor()).isEqualTo(new Actor(bench.admin.tenant(), bench.admin.principal()));
    }

    @Test
    void one_that_is_used_now_and_then_lasts_until_its_latest_end() {
        var begun = begin();

        for (var passed = Duration.ZERO; passed.compareTo(Session.LONGEST.minusMinutes(50)) < 0; ) {
            passed = passed.plusMinutes(50);
            bench.clock.pass(Duration.ofMinutes(50));
            assertThat(resume(begun)).isEqualTo(Either.right(begun.actor()));
        }

        bench.clock.pass(Duration.ofMinutes(50));
        assertThat(resume(begun)).isEqualTo(Either.left(new SessionEnded()));
    }

    @Test
    void one_that_nobody_has_used_for_an_hour_is_over() {
        var begun = begin();

        bench.clock.pass(Session.IDLE);

        assertThat(resume(begun)).isEqualTo(Either.left(new SessionEnded()));
    }

    @Test
    void whoever_signs_out_is_signed_out() {
        var begun = begin();

        assertThat(end(begun)).isEqualTo(Either.right(true));

        assertThat(end(begun)).isEqualTo(Either.right(false));
        assertThat(resume(begun)).isEqualTo(Either.left(new SessionEnded()));
    }

    @Test
    void a_page_that_only_watches_keeps_nobody_signed_in() {
        var begun = begin();
        for (var minutes = 0; minutes < 59; minutes++) {
            bench.clock.pass(Duration.ofMinutes(1));
            assertThat(watch(begun).isRight()).isTrue();
        }

        bench.clock.pass(Duration.ofMinutes(1));

        assertThat(watch(begun)).isEqualTo(Either.left(new SessionEnded()));
    }

    private Begun begin() {
        return bench.liaison
                .access()
                .beginSession()
                .begin(new BeginSession.Command(Option.some(new Secret("key of default"))))
                .get();
    }

    private Either<Failure, Actor> resume(Begun begun) {
        return bench.liaison.access().resumeSession().resume(new ResumeSession.Command(begun.secret(), true));
    }

    private Either<Failure, Actor> watch(Begun begun) {
        return bench.liaison.access().resumeSession().resume(new ResumeSession.Command(begun.secret(), false));
    }

    private Either<Failure, Boolean> end(Begun begun) {
        return bench.liaison.access().endSession().end(new EndSession.Command(begun.secret()));
    }
}
