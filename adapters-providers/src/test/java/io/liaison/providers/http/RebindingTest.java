package io.liaison.providers.http;

import static io.liaison.providers.fixture.Answers.json;
import static io.liaison.providers.fixture.Loopback.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.EgressRefused;
import io.liaison.domain.error.Forbidden.EgressRule;
import io.liaison.providers.fixture.ScriptedServer;
import io.liaison.providers.tls.TlsContexts;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** A name server that gives a harmless address to whoever checks, and another one to whoever connects. */
class RebindingTest {
    private static final Timeouts TIMEOUTS = new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5));
    private static final Failure REFUSED = new EgressRefused("rebind.example", EgressRule.PRIVATE_ADDRESS);
    private final Queue<Seq<String>> answers = new ArrayDeque<>();

    @Test
    void is_not_asked_again_once_an_address_was_checked() {
        try (var server = ScriptedServer.start(json("{}"))) {
            answers.add(List.of("127.0.0.1"));
            answers.add(List.of("192.0.2.1"));

            var answer = transport(HashSet.of("rebind.example")).send(HttpCall.get(at(server, "http")));

            assertThat(answer.isRight()).isTrue();
            assertThat(answers).containsExactly(List.of("192.0.2.1"));
        }
    }

    @Test
    void gains_nothing_by_a_private_address_for_a_later_call() {
        try (var server = ScriptedServer.start(json("{}"))) {
            answers.add(List.of("127.0.0.1"));

            var answer = transport(HashSet.empty()).send(HttpCall.get(at(server, "https")));

            assertThat(answer).isEqualTo(Either.left(REFUSED));
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void may_give_an_address_where_nothing_listens_beside_a_good_one() {
        try (var server = ScriptedServer.start(json("{}"))) {
            answers.add(List.of("127.0.0.2", "127.0.0.1"));

            var answer = transport(HashSet.of("rebind.example")).send(HttpCall.get(at(server, "http")));

            assertThat(answer.isRight()).isTrue();
        }
    }

    private Transport transport(Set<String> allowed) {
        var policy =
                new EgressPolicy(allowed, host -> Either.right(answers.remove().map(RebindingTest::address)));
        return new Transport(policy, TlsContexts.trusting(Option.none()).get(), TIMEOUTS, InstantSource.fixed(NOON));
    }

    private static URI at(ScriptedServer server, String scheme) {
        return URI.create(scheme + "://rebind.example:" + server.at("/").getPort() + "/");
    }

    private static InetAddress address(String literal) {
        return new InetSocketAddress(literal, 0).getAddress();
    }
}
