package io.liaison.application.usecase;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.FakeProvider;
import io.liaison.application.fixture.InMemoryThrottle;
import io.liaison.application.fixture.Payloads;
import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.Payload;
import io.liaison.application.port.inbound.connection.RequestThrough;
import io.liaison.application.port.inbound.connection.RequestThrough.Answer;
import io.liaison.application.port.inbound.connection.RequestThrough.Header;
import io.liaison.application.port.inbound.connection.RequestThrough.Request;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.ApiEndpoint.Call;
import io.liaison.domain.access.BuiltInRoles;
import io.liaison.domain.audit.AuditAction;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.ConnectionStatus.Connected;
import io.liaison.domain.connection.ConnectionStatus.Disconnected;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.error.Invalid.PathOutsideApi;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.Obstacle;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.error.Unavailable.ProviderUnreachable;
import io.liaison.domain.error.Unavailable.RequestsThrottled;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequestThroughTest {
    private static final int MEGABYTE = 1 << 20;
    private final Workbench bench = new Workbench();
    private final Connection connection = bench.consentedConnection("Inbox");

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

    @Nested
    class RefusedTokensTest {

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

            var answer = send(post("pets", Payloads.ofSize(MEGABYTE + 1), Option.none()))
                    .get();

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

    @Nested
    class LimitsTest {

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
                    .answerNext(
                            new ApiEndpoint.Answer(200, List.empty(), Option.none(), Option.none(), false, endless()));

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

    private Connection keyed(TokenPlacement placement) {
        bench.provider.handOut("k-1", "machine", "machine@example.com");
        bench.storage
                .connectors()
                .save(bench.admin.tenant(), aConnector().placing(placement).build())
                .get();
        return bench.create("Keyed", AuthenticationKind.API_KEY, LinkedHashMap.of("apiKey", new FieldValue.Text("k-1")))
                .get()
                .connection()
                .subject()
                .connection();
    }

    private Either<Failure, Answer> send(Request request) {
        return through(connection, request);
    }

    private Either<Failure, Answer> through(Connection by, Request request) {
        return through(new RequestThrough.Query(bench.admin, by.id(), request));
    }

    private Either<Failure, Answer> through(RequestThrough.Query query) {
        return bench.liaison.connections().requestThrough().send(query);
    }

    private Call only() {
        return bench.provider.api().calls().single();
    }

    private Seq<Secret> tokens() {
        return bench.provider.api().calls().map(call -> call.token().value());
    }

    private static Request get(String target) {
        return request("GET", target, Payloads.of(""), Option.none());
    }

    private static Request post(String target, String body) {
        return post(target, Payloads.of(body), Option.none());
    }

    private static Request post(String target, Payload body, Option<Long> length) {
        return request("POST", target, body, length);
    }

    private static Request request(String method, String target, Payload body, Option<Long> length) {
        var parts = List.of(target.split("\\?", 2));
        return new Request(method, parts.head(), parts.tail().headOption(), List.empty(), length, body);
    }

    private static Request with(Request request, Header... headers) {
        return new Request(
                request.method(), request.path(), request.query(), List.of(headers), request.length(), request.body());
    }

    private static HttpHeader header(String name, String value) {
        return HttpHeader.of(name, value).get();
    }
}
