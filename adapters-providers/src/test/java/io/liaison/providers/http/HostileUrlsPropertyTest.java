package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.providers.http.EgressJudge.Call;
import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is called is what an independent judge of spellings and addresses lets be called, no less and no more. */
class HostileUrlsPropertyTest {
    private static final Seq<HostileUrl> CASES = Array.range(0, 100_000).map(HostileUrl::of);
    private static final HashSet<String> ALLOWED =
            HashSet.of("intranet.example", "lab.example:8443", "localhost:8080", "[::1]:8080", "127.0.0.1:8080");
    private static final EgressJudge JUDGE = new EgressJudge(ALLOWED);

    @Test
    void whatever_is_called_may_be_called_and_lies_where_the_judge_expects_it() {
        assertThat(counterexamples(url -> called(url).exists(to -> !mayBeCalled(url, to))))
                .isEmpty();
    }

    @Test
    void whatever_is_good_is_called() {
        assertThat(counterexamples(url -> mustBeCalled(url) && called(url).isEmpty()))
                .isEmpty();
    }

    @Test
    void whatever_is_admitted_by_its_spelling_is_spelled_as_the_judge_demands() {
        assertThat(counterexamples(
                        url -> isAdmitted(url) && JUDGE.read(url.text()).isEmpty()))
                .isEmpty();
    }

    @Test
    void the_cases_are_of_every_kind() {
        var kinds = CASES.take(10_000).groupBy(HostileUrlsPropertyTest::kind).mapValues(Seq::size);

        assertThat(kinds.keySet()).hasSize(5);
        assertThat(kinds.values()).allMatch(size -> size > 200, "a fair part of all: " + kinds);
    }

    private static String kind(HostileUrl url) {
        if (uri(url).isEmpty()) {
            return "no URI";
        }
        if (!isAdmitted(url)) {
            return "refused by its spelling";
        }
        if (called(url).isEmpty()) {
            return "refused by its addresses";
        }
        return mustBeCalled(url) ? "good" : "odd, yet called";
    }

    private static boolean mayBeCalled(HostileUrl url, Destination to) {
        return JUDGE.read(url.text())
                .exists(call -> EgressJudge.mayLeadTo(call, addresses(url, call)) && isWhereItLeads(url, call, to));
    }

    private static boolean mustBeCalled(HostileUrl url) {
        return JUDGE.read(url.text()).exists(call -> EgressJudge.mustLeadTo(call, addresses(url, call)));
    }

    private static boolean isWhereItLeads(HostileUrl url, Call call, Destination to) {
        return to.host().equals(call.host())
                && to.secure() == call.secure()
                && to.addresses().forAll(address -> address.getPort() == call.port())
                && to.addresses()
                        .map(InetSocketAddress::getAddress)
                        .map(InetAddress::getAddress)
                        .corresponds(addresses(url, call), Arrays::equals);
    }

    private static Seq<byte[]> addresses(HostileUrl url, Call call) {
        return url.names().getOrElse(call.host().toLowerCase(Locale.ROOT), List.empty());
    }

    private static boolean isAdmitted(HostileUrl url) {
        return uri(url).exists(address -> policy(url).admit(address).isRight());
    }

    private static Option<Destination> called(HostileUrl url) {
        return uri(url).flatMap(address -> policy(url).resolve(address).toOption());
    }

    private static EgressPolicy policy(HostileUrl url) {
        return new EgressPolicy(ALLOWED, new FickleNames(url.names()));
    }

    private static Option<URI> uri(HostileUrl url) {
        try {
            return Option.some(new URI(url.text()));
        } catch (URISyntaxException malformed) {
            return Option.none();
        }
    }

    private static Seq<HostileUrl> counterexamples(Predicate<HostileUrl> isWrong) {
        return CASES.iterator().filter(isWrong).take(5).toList();
    }
}
