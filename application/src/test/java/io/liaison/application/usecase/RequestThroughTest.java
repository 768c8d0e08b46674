package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.Payloads;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestThroughTest extends ThroughScene {
    @Test
    void a_request_goes_to_the_api_with_the_credential_and_its_answer_comes_back() {
        var answer = send(post("pets?kind=cat", "{}")).get();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Payloads.text(answer.body())).isEqualTo("{}");
        assertThat(only().address()).hasToString("https://api.example.com/v1/pets?kind=cat");
        assertThat(only().length()).isEqualTo(Option.some(2L));
        assertThat(only().token()).isEqualTo(bench.token(connection).get().access());
    }

    @Test
    void headers_of_the_way_stay_behind_in_both_directions() {
        bench.provider.api().answerNext(200, "", header("Set-Cookie", "a=b"), header("ETag", "\"1\""));

        var answer = send(with(get("pets"), new Header("Cookie", "session=1"), new Header("Accept", "text/csv")))
                .get();

        assertThat(only().headers()).isEqualTo(List.of(header("Accept", "text/csv")));
        assertThat(answer.headers()).isEqualTo(List.of(header("ETag", "\"1\"")));
    }

    @Test
    void an_answer_of_any_status_is_the_answer() {
        bench.provider.api().answerNext(500, "oops");

        var answer = send(get("pets")).get();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(Payloads.text(answer.body())).isEqualTo("oops");
    }

    @Test
    void nothing_is_sent_that_would_lead_elsewhere() {
        assertThat(send(get("../admin")).getLeft()).isEqualTo(new PathOutsideApi("../admin"));
        assertThat(bench.provider.api().calls()).isEmpty();
    }

    @Test
    void whoever_may_not_use_the_connection_sends_nothing_through_it() {
        var viewer = bench.somebody(bench.folder.id(), BuiltInRoles.VIEWER);

        assertThat(through(new RequestThrough.Query(viewer, connection.id(), get("pets")))
                        .isLeft())
                .isTrue();
        assertThat(bench.provider.api().calls()).isEmpty();
    }

    @Test
    void a_token_that_is_due_is_renewed_first() {
        bench.clock.pass(FakeProvider.TOKEN_LIFE);

        assertThat(send(get("pets")).get().status()).isEqualTo(200);
        assertThat(bench.provider.api().calls()).hasSize(1);
    }

    @Test
    void a_parameter_that_carries_the_credential_is_ours_to_send() {
        var keyed = keyed(new TokenPlacement(Carrier.QUERY, "api_key", ""));

        assertThat(through(keyed, get("pets?api%5Fkey=mine")).getLeft())
                .isEqualTo(new InvalidArgument("api_key", Expectation.FREE_PARAMETER));
        assertThat(through(keyed, get("pets?kind=cat")).isRight()).isTrue();
    }

    @Test
    void a_bound_token_goes_with_the_key_that_it_is_bound_to() {
        bench.storage
                .connectors()
                .save(
                        bench.admin.tenant(),
                        aConnector().binding(TokenBinding.OFFERED).build())
                .get();
        var bound = bench.machineConnection("Ledger");

        assertThat(through(bound, get("pets")).get().status()).isEqualTo(200);
        assertThat(only().proofKey().map(key -> key.jwk().reveal())).isEqualTo(Option.some("key-1"));
    }

    @Test
    void a_request_that_the_api_has_not_looked_at_is_sent_again_with_the_same_token() {
        bench.provider
                .api()
                .answerNext(
                        new ApiEndpoint.Answer(401, List.empty(), Option.none(), Option.none(), true, Payloads.of("")));

        assertThat(send(post("pets", "{}")).get().status()).isEqualTo(200);
        assertThat(bench.provider.api().bodies()).isEqualTo(List.of("{}", "{}"));
        assertThat(tokens()).hasSize(2).containsOnly(tokens().head());
    }

    @Test
    void an_entry_tells_who_used_the_connection_for_which_method() {
        send(post("pets/7/secret-name", "{}")).get();

        var entry =
                bench.storage.trail().after(bench.admin.tenant(), 0, 100).get().last();
        assertThat(entry.event().deed().action()).isEqualTo(AuditAction.CONNECTION_REQUEST);
        assertThat(entry.event().deed().details()).isEqualTo(LinkedHashMap.of("method", "POST"));
        assertThat(bench.stored(connection).timeline().lastUsedAt()).isEqualTo(Option.some(bench.clock.instant()));
    }

    @Test
    void what_cannot_be_written_down_is_not_sent() {
        bench.memory.before("UsageJournal.note", bench.memory::lose);

        assertThat(send(get("pets")).isLeft()).isTrue();
        assertThat(bench.provider.api().calls()).isEmpty();
    }

    @Test
    void an_api_that_cannot_be_reached_says_nothing_about_the_connection() {
        var silent = new ProviderUnreachable("api.example.com", Obstacle.TIMED_OUT, Duration.ofSeconds(30));
        var inside = new EgressRefused("api.example.com", EgressRule.PRIVATE_ADDRESS);
        bench.provider.api().trouble(silent);
        assertThat(send(get("pets"))).isEqualTo(Either.left(silent));

        bench.provider.api().trouble(inside);

        assertThat(send(get("pets"))).isEqualTo(Either.left(inside));
        assertThat(bench.stored(connection).status()).isInstanceOf(Connected.class);
    }
}
