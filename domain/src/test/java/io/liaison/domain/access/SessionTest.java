package io.liaison.domain.access;

import static io.liaison.domain.fixture.Known.NOON;
import static io.liaison.domain.fixture.Known.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Forbidden.SessionEnded;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final PrincipalId ADA = new PrincipalId(uuid(1));

    @Test
    void one_that_nobody_uses_is_over_after_an_hour() {
        var session = begun(Option.none());

        assertThat(session.unlessOver(NOON.plus(Duration.ofMinutes(59)))).isEqualTo(Either.right(session));
        assertThat(session.unlessOver(NOON.plus(Duration.ofHours(1)))).isEqualTo(Either.left(new SessionEnded()));
    }

    @Test
    void one_that_is_used_lasts_for_twelve_hours_and_no_longer() {
        var used = usedAt(NOON.plus(Duration.ofMinutes(719)));

        assertThat(used.overAt()).isEqualTo(NOON.plus(Duration.ofHours(12)));
        assertThat(used.unlessOver(NOON.plus(Duration.ofHours(12)))).isEqualTo(Either.left(new SessionEnded()));
    }

    @Test
    void one_ends_with_its_credential_where_that_ends_sooner() {
        var end = NOON.plusSeconds(10);

        assertThat(begun(Option.some(end)).overAt()).isEqualTo(end);
        assertThat(begun(Option.some(NOON.plus(Duration.ofDays(9)))).endsAt()).isEqualTo(NOON.plus(Session.LONGEST));
    }

    @Test
    void a_use_is_noted_once_a_minute() {
        var session = begun(Option.none());

        assertThat(session.isWorthNoting(NOON.plusSeconds(59))).isFalse();
        assertThat(session.isWorthNoting(NOON.plusSeconds(60))).isTrue();
    }

    private static Session begun(Option<Instant> endOfCredential) {
        return Session.begin(ADA, Option.none(), endOfCredential, NOON);
    }

    private static Session usedAt(Instant at) {
        var session = begun(Option.none());
        return new Session(session.holder(), session.key(), session.begunAt(), at, session.endsAt());
    }
}
