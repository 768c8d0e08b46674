package io.liaison.domain.connector.definition;

import static io.liaison.domain.connector.definition.EventExamples.faults;
import static io.liaison.domain.connector.definition.EventExamples.field;
import static io.liaison.domain.connector.definition.EventExamples.read;
import static io.liaison.domain.connector.definition.EventExamples.requesting;
import static io.liaison.domain.connector.definition.EventExamples.subscribing;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.HookSubscription;
import io.liaison.domain.connector.SubscriptionRequest;
import io.liaison.domain.connector.Written;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionCheckTest {
    private static final Written.Members SHORTEST =
            Written.members().with("create", requesting("POST /hooks")).with("id", "/id");

    @Test
    void the_shortest_tells_where_to_post_and_what_that_is_called() {
        assertThat(read(subscribing(SHORTEST)).subscription())
                .contains(new HookSubscription(
                        request(RequestMethod.POST, "/hooks", Option.none()),
                        new JsonPointer("/id"),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none()));
    }

    @Test
    void the_longest_says_how_long_it_lasts_how_it_goes_on_and_how_it_ends() {
        var body = Written.members()
                .with("active", true)
                .with("config", Written.members().with("url", "{address}").with("secret", "{secret}"))
                .with("until", Written.texts("{expiresAt}", "{site}"));
        var renewal = Written.members().with("until", "{expiresAt}");
        var subscription = SHORTEST.with(
                        "create",
                        requesting("PUT https://hooks.example.com/{site}?to={address}")
                                .with("body", body))
                .with("expires", "/until")
                .with("secret", "/key")
                .with("lifetime", 3_600)
                .with("renew", requesting("PATCH /hooks/{subscription}").with("body", renewal))
                .with("remove", requesting("DELETE /hooks/{subscription}"));

        assertThat(read(subscribing(subscription)).subscription())
                .contains(new HookSubscription(
                        request(RequestMethod.PUT, "https://hooks.example.com/{site}?to={address}", Option.some(body)),
                        new JsonPointer("/id"),
                        Option.some(new JsonPointer("/until")),
                        Option.some(new JsonPointer("/key")),
                        Option.some(Duration.ofHours(1)),
                        Option.some(request(RequestMethod.PATCH, "/hooks/{subscription}", Option.some(renewal))),
                        Option.some(request(RequestMethod.DELETE, "/hooks/{subscription}", Option.none()))));
    }

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "expires, until",
        "secret, key",
        "lifetime, long",
        "create, POST /hooks",
        "renew, PATCH /hooks",
        "remove, DELETE /hooks",
        "colour, red"
    })
    void what_is_none_is_pointed_at(String member, String value) {
        assertThat(faults(subscribing(SHORTEST.with(member, value)))).containsExactly("/subscription/" + member);
    }

    @Test
    void what_it_cannot_do_without_is_missed() {
        assertThat(faults(subscribing(Written.members())))
                .containsExactlyInAnyOrder("/subscription/create", "/subscription/id");
        assertThat(faults(subscribing(SHORTEST.with("create", Written.members()).with("remove", Written.members()))))
                .containsExactly("/subscription/create/request", "/subscription/remove/request");
        assertThat(faults(subscribing(SHORTEST.with("lifetime", new Written.Amount(BigDecimal.ZERO)))))
                .containsExactly("/subscription/lifetime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /hooks",
                "post /hooks",
                "POST hooks",
                "POST ftp://x.example",
                "POST /hooks/{nobody}",
                "POST /hooks/{token}",
                "POST /hooks/{stage}",
                "POST /hooks/{subscription}",
                "POST /hooks/{address}",
                "POST /hooks?key={secret}",
                "POST /hooks?until={expiresAt}",
                "POST /hooks?at={cursor}"
            })
    void a_request_that_is_none_or_names_what_has_no_place_there_is_refused(String request) {
        var event = subscribing(SHORTEST.with("create", requesting(request)))
                .with("fields", Written.items(field("deal").with("required", true), field("stage")));

        assertThat(faults(event)).containsExactly("/subscription/create/request");
    }

    @Test
    void what_a_trigger_is_asked_for_may_stand_in_its_requests() {
        var subscription = SHORTEST.with(
                        "create",
                        requesting("POST /deals/{deal}/hooks?stage={stage}")
                                .with("body", Written.members().with("stage", "{stage}")))
                .with("remove", requesting("DELETE /deals/{deal}/hooks/{subscription}"));

        assertThat(faults(subscribing(subscription)
                        .with("fields", Written.items(field("deal").with("required", true), field("stage")))))
                .isEmpty();
    }

    @Test
    void a_text_of_a_body_names_only_what_is_known_and_is_pointed_at_where_it_stands() {
        var body = Written.members()
                .with("a/b", Written.items(new Written.Text("{address}"), new Written.Text("{nobody}")))
                .with("key", "{token}")
                .with("query", "mutation { hook(id: \"{subscription}\") { id } }")
                .with("fine", "{ nobody } {} {1}")
                .with("{nobody}", 1);

        assertThat(faults(subscribing(
                        SHORTEST.with("create", requesting("POST /hooks").with("body", body)))))
                .containsExactly(
                        "/subscription/create/body/a~1b/1",
                        "/subscription/create/body/key",
                        "/subscription/create/body/query");
    }

    @Test
    void a_body_is_a_tree_and_no_text_that_looks_like_one() {
        assertThat(faults(subscribing(
                        SHORTEST.with("create", requesting("POST /hooks").with("body", "{}")))))
                .containsExactly("/subscription/create/body");
        assertThat(faults(subscribing(
                        SHORTEST.with("create", requesting("POST /hooks").with("body", Written.texts("{address}"))))))
                .isEmpty();
    }

    private static SubscriptionRequest request(RequestMethod method, String target, Option<Written> body) {
        return new SubscriptionRequest(method, new TextTemplate(target), body);
    }
}
