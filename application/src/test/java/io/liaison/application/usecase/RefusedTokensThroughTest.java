package io.liaison.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.Payloads;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class RefusedTokensThroughTest extends ThroughScene {
    @Test
    void a_token_that_is_not_accepted_is_renewed_once_and_the_request_sent_again() {
        bench.provider.api().answerNext(401, "expired");

        var answer = send(post("pets", "{}")).get();

        assertThat(Payloads.text(answer.body())).isEqualTo("{}");
        assertThat(bench.provider.api().bodies()).isEqualTo(List.of("{}", "{}"));
        assertThat(tokens().distinct()).hasSize(2);
    }

    @Test
    void what_is_refused_twice_comes_back_as_it_is_and_breaks_nothing() {
        bench.provider.api().answerNext(401, "first");
        bench.provider.api().answerNext(401, "second");

        var answer = send(get("pets")).get();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(Payloads.text(answer.body())).isEqualTo("second");
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }

    @Test
    void an_address_that_refuses_every_token_does_not_have_them_renewed_all_the_time() {
        for (var each : List.of("first", "second", "third")) {
            bench.provider.api().answerNext(401, each);
        }
        send(get("pets")).get();
        var before = bench.provider.tokenRequests();

        var again = send(get("pets")).get();

        assertThat(Payloads.text(again.body())).isEqualTo("third");
        assertThat(bench.provider.tokenRequests()).isEqualTo(before);
    }

    @Test
    void when_the_refresh_is_refused_too_the_answer_of_the_api_stands_and_the_connection_is_broken() {
        bench.provider.revokeEverything();

        var answer = send(get("pets")).get();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(bench.stored(connection).status()).isInstanceOf(Disconnected.class);
    }

    @Test
    void a_key_that_nobody_can_renew_is_shown_once_and_breaks_nothing() {
        var keyed = keyed(TokenPlacement.BEARER);
        bench.provider.api().answerNext(401, "not here");

        var answer = through(keyed, get("pets")).get();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(bench.provider.api().calls()).hasSize(1);
        assertThat(bench.stored(keyed).status()).isInstanceOf(Connected.class);
    }

    @Test
    void what_was_not_kept_is_not_sent_again() {
        bench.provider.api().answerNext(401, "expired");

        var answer =
                send(post("pets", Payloads.ofSize(MEGABYTE + 1), Option.none())).get();

        assertThat(answer.status()).isEqualTo(401);
        assertThat(bench.provider.api().calls()).hasSize(1);
    }

    @Test
    void the_answer_that_is_not_passed_on_is_closed() {
        var former = Payloads.of("expired");
        bench.provider
                .api()
                .answerNext(new ApiEndpoint.Answer(401, List.empty(), Option.none(), Option.none(), false, former));

        send(get("pets")).get();

        assertThat(((Payloads.Pieces) former).isClosed()).isTrue();
    }
}
