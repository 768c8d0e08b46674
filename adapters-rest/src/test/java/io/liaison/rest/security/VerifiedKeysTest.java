package io.liaison.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.access.Authenticate.Authenticated;
import io.liaison.domain.access.Actor;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.liaison.domain.error.Unavailable.StorageUnavailable;
import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedKeysTest {
    private static final Option<Secret> KEY = Option.some(new Secret("key-1"));
    private static final Actor ADA = new Actor(new TenantId(new UUID(7, 1)), new PrincipalId(new UUID(7, 2)));
    private static final Instant NOON = Instant.parse("2026-04-17T12:00:00Z");
    private final List<Authenticate.Command> asked = new ArrayList<>();
    private Instant now = NOON;

    @Test
    void are_asked_for_once() {
        var keys = answering(Either.right(new Authenticated(ADA, Option.none(), Option.none())));

        keys.holderOf(KEY);

        assertThat(keys.holderOf(KEY)).isEqualTo(Either.right(ADA));
        assertThat(asked).hasSize(1);
    }

    @Test
    void do_not_answer_for_another_key() {
        var keys = answering(Either.right(new Authenticated(ADA, Option.none(), Option.none())));

        keys.holderOf(KEY);
        keys.holderOf(Option.some(new Secret("key-2")));

        assertThat(asked).hasSize(2);
    }

    @Test
    void are_asked_for_again_after_a_failure() {
        var keys = answering(Either.left(new StorageUnavailable(Duration.ofSeconds(1))));

        keys.holderOf(KEY);
        keys.holderOf(KEY);

        assertThat(asked).hasSize(2);
    }

    @Test
    void are_asked_for_again_once_they_are_forgotten() {
        var keys = answering(Either.right(new Authenticated(ADA, Option.none(), Option.none())));
        keys.holderOf(KEY);

        keys.forget();
        keys.holderOf(KEY);

        assertThat(asked).hasSize(2);
    }

    @Test
    void are_not_remembered_when_they_are_forgotten_while_the_database_is_asked() {
        var keys = new AtomicReference<VerifiedKeys>();
        keys.set(new VerifiedKeys(
                command -> {
                    asked.add(command);
                    keys.get().forget();
                    return Either.right(new Authenticated(ADA, Option.none(), Option.none()));
                },
                () -> now));

        keys.get().holderOf(KEY);
        keys.get().holderOf(KEY);

        assertThat(asked).hasSize(2);
    }

    @Test
    void are_not_remembered_beyond_their_end() {
        var keys = answering(Either.right(new Authenticated(ADA, Option.none(), Option.some(NOON.plusSeconds(1)))));
        keys.holderOf(KEY);

        now = NOON.plusMillis(999);
        keys.holderOf(KEY);
        assertThat(asked).hasSize(1);
        now = NOON.plusSeconds(1);
        keys.holderOf(KEY);

        assertThat(asked).hasSize(2);
    }

    @Test
    void leave_it_to_the_use_case_to_refuse_a_request_without_one() {
        var keys = answering(Either.left(new CredentialMissing()));

        assertThat(keys.holderOf(Option.none())).isEqualTo(Either.left(new CredentialMissing()));
    }

    private VerifiedKeys answering(Either<Failure, Authenticated> answer) {
        return new VerifiedKeys(
                command -> {
                    asked.add(command);
                    return answer;
                },
                () -> now);
    }
}
