package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.InMemoryThrottle;
import io.liaison.application.fixture.Payloads;
import io.liaison.application.port.Payload;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.RequestsThrottled;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsThroughTest extends ThroughScene {
    @Test
    void a_body_of_ten_megabytes_goes_through_and_no_larger_one() {
        var tooLarge = new MalformedRequest(Malformation.BODY_TOO_LARGE, "> " + 10 * MEGABYTE);

        assertThat(send(post("pets", Payloads.ofSize(10 * MEGABYTE), Option.none()))
                        .isRight())
                .isTrue();
        assertThat(send(post("pets", Payloads.ofSize(10 * MEGABYTE + 1), Option.none())))
                .isEqualTo(Either.left(tooLarge));
        assertThat(send(post("pets", Payloads.of(""), Option.some(10L * MEGABYTE + 1))))
                .isEqualTo(Either.left(tooLarge));
    }

    @Test
    void a_body_that_breaks_off_is_not_half_sent() {
        var broken = new MalformedRequest(Malformation.UNREADABLE, "body");

        assertThat(send(post("pets", Payloads.brokenAfter("{", broken), Option.none())))
                .isEqualTo(Either.left(broken));
        assertThat(bench.provider.api().calls()).isEmpty();
    }

    @Test
    void an_answer_that_says_that_it_is_too_large_is_not_begun() {
        var body = Payloads.of("");
        bench.provider
                .api()
                .answerNext(new ApiEndpoint.Answer(
                        200, List.empty(), Option.some(101L * MEGABYTE), Option.none(), false, body));

        assertThat(send(get("pets")))
                .isEqualTo(Either.left(new ProviderMisbehaved(Misbehaviour.TOO_LARGE, ProviderMessage.NONE)));
        assertThat(((Payloads.Pieces) body).isClosed()).isTrue();
    }

    @Test
    void an_answer_that_grows_too_large_breaks_off() {
        bench.provider
                .api()
                .answerNext(new ApiEndpoint.Answer(200, List.empty(), Option.none(), Option.none(), false, endless()));

        var answer = send(get("pets")).get();

        var pieces = 0;
        var next = answer.body().next();
        while (next.isRight()) {
            pieces++;
            next = answer.body().next();
        }
        assertThat(pieces).isEqualTo(100);
        assertThat(next.getLeft()).isEqualTo(new ProviderMisbehaved(Misbehaviour.TOO_LARGE, ProviderMessage.NONE));
    }

    @Test
    void no_more_requests_go_through_than_may() {
        for (var request = 0; request < InMemoryThrottle.RATE.perMinute(); request++) {
            send(get("pets")).get();
        }

        assertThat(send(get("pets")).getLeft()).isEqualTo(new RequestsThrottled(6, Duration.ofSeconds(10)));
        assertThat(bench.provider.api().calls()).hasSize(6);
        bench.clock.pass(Duration.ofSeconds(10));
        assertThat(send(get("pets")).isRight()).isTrue();
    }

    @Test
    void an_api_that_asks_for_patience_is_given_it() {
        bench.provider.api().askForPatience(429, Duration.ofSeconds(30));
        assertThat(send(get("pets")).get().status()).isEqualTo(429);
        bench.clock.pass(Duration.ofSeconds(10));

        assertThat(send(get("pets")).getLeft())
                .isEqualTo(new ProviderBusy("api.example.com", 429, Duration.ofSeconds(20)));
        bench.clock.pass(Duration.ofSeconds(20));
        assertThat(send(get("pets")).get().status()).isEqualTo(200);
    }

    private static Payload endless() {
        return new Payload() {
            @Override
            public Either<Failure, byte[]> next() {
                return Either.right(new byte[MEGABYTE]);
            }

            @Override
            public Either<Failure, Boolean> close() {
                return Either.right(true);
            }
        };
    }
}
