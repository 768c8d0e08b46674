package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class OfferCheckTest {

    @Test
    void a_challenge_is_sent_unless_a_definition_says_that_the_server_cannot_take_one() {
        assertThat(challenging(Option.none()).get().offers().head().pkce()).isTrue();
        assertThat(challenging(Option.some("S256")).get().offers().head().pkce())
                .isTrue();
        assertThat(challenging(Option.some("none")).get().offers().head().pkce())
                .isFalse();
        assertThat(challenging(Option.some("plain"))).isEmpty();
    }

    @Test
    void only_assertions_say_for_whom_they_are_made_out() {
        assertThat(asserting("oauth2_jwt_bearer")
                        .get()
                        .offers()
                        .head()
                        .assertion()
                        .audience())
                .contains("https://auth.example.com");
        assertThat(asserting("oauth2_client_credentials")).isEmpty();
    }

    @Test
    void an_app_that_proves_itself_needs_a_secret_and_one_that_cannot_need_not() {
        assertThat(secretOf("client_secret_post").map(ConnectorField::required)).contains(true);
        assertThat(secretOf("none").map(ConnectorField::required)).contains(false);
    }

    private static Either<Failure, Connector> challenging(Option<String> pkce) {
        return checked(offer("oauth2_byoa", pkce, Option.none(), ConnectorDraft.Assertion.UNWRITTEN));
    }

    private static Either<Failure, Connector> asserting(String type) {
        var audience = new ConnectorDraft.Assertion(
                Option.some("https://auth.example.com"), LinkedHashMap.empty(), Option.none());
        return checked(offer(type, Option.none(), Option.none(), audience));
    }

    private static Option<ConnectorField> secretOf(String clientAuthentication) {
        var offer = offer(
                "oauth2_byoa", Option.none(), Option.some(clientAuthentication), ConnectorDraft.Assertion.UNWRITTEN);
        return checked(offer)
                .get()
                .offers()
                .head()
                .credentialFields()
                .find(field -> field.name().equals("clientSecret"));
    }

    private static Either<Failure, Connector> checked(ConnectorDraft.Offer offer) {
        return new ConnectorDraft(
                        Option.some("petstore"),
                        Option.some("Petstore"),
                        Option.none(),
                        List.empty(),
                        Option.some("https://auth.example.com"),
                        Option.none(),
                        List.empty(),
                        List.of(offer),
                        Option.none(),
                        List.empty())
                .check(ConnectorSource.CUSTOM);
    }

    private static ConnectorDraft.Offer offer(
            String type, Option<String> pkce, Option<String> clientAuthentication, ConnectorDraft.Assertion assertion) {
        return new ConnectorDraft.Offer(
                Option.some(type),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                pkce,
                clientAuthentication,
                LinkedHashMap.empty(),
                Option.none(),
                assertion,
                Option.none());
    }
}
