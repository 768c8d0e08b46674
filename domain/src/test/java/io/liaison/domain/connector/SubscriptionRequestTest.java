package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.HashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SubscriptionRequestTest {
    private static final Option<UrlTemplate> BASE = Option.some(new UrlTemplate("https://api.example.com"));

    @Test
    void goes_below_the_api_with_what_stands_for_its_names() {
        var request = request("/hooks/{subscription}?url={address}", Option.none());

        assertThat(request.address(
                        BASE, HashMap.empty(), HashMap.of("subscription", "h-7", "address", "https://us.example/h?x")))
                .isEqualTo(Either.right(
                        URI.create("https://api.example.com/hooks/h-7?url=https%3A%2F%2Fus.example%2Fh%3Fx")));
    }

    @Test
    void what_a_provider_calls_it_leads_nowhere_else() {
        var request = request("/hooks/{subscription}", Option.none());

        assertThat(request.address(BASE, HashMap.empty(), HashMap.of("subscription", "../users/1")))
                .isEqualTo(Either.left(new InvalidArgument("subscription", Expectation.PLACEHOLDER_VALUE)));
    }

    @Test
    void its_body_keeps_its_form_and_takes_values_as_they_are() {
        var body = Written.members()
                .with("active", true)
                .with("ttl", 60)
                .with("url", "{address}")
                .with("{address}", Written.items(new Written.Text("on {event}"), new Written.Text("{ event }")));

        assertThat(request("/hooks", Option.some(body))
                        .message(HashMap.of("address", "https://us.example/\"h\"", "event", "{secret}")))
                .isEqualTo(Either.right(Option.some(Written.members()
                        .with("active", true)
                        .with("ttl", 60)
                        .with("url", "https://us.example/\"h\"")
                        .with(
                                "{address}",
                                Written.items(new Written.Text("on {secret}"), new Written.Text("{ event }"))))));
    }

    @Test
    void a_text_that_is_nothing_but_what_is_empty_is_left_out() {
        var body = Written.members()
                .with("filter", "{filter}")
                .with("note", "only {filter}")
                .with("kinds", Written.texts("{filter}", "push"));

        assertThat(request("/hooks", Option.some(body)).message(HashMap.of("filter", "")))
                .isEqualTo(Either.right(
                        Option.some(Written.members().with("note", "only ").with("kinds", Written.texts("push")))));
    }

    @Test
    void what_nobody_knows_is_named() {
        var body =
                Written.members().with("deep", Written.items(Written.members().with("url", "{address}")));

        assertThat(request("/hooks", Option.some(body)).message(HashMap.empty()))
                .isEqualTo(Either.left(new MissingParameter("address")));
        assertThat(request("/hooks", Option.none()).message(HashMap.empty())).isEqualTo(Either.right(Option.none()));
    }

    private static SubscriptionRequest request(String target, Option<Written> body) {
        return new SubscriptionRequest(RequestMethod.POST, new TextTemplate(target), body);
    }
}
