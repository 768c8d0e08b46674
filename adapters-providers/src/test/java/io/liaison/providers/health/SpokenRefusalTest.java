package io.liaison.providers.health;

import static io.liaison.providers.fixture.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.IdentityEndpoint.Question;
import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.RefusalSign;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.fixture.Loopback;
import io.liaison.providers.fixture.Questions;
import io.liaison.providers.fixture.ScriptedServer;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenRefusalTest {
    private static final JsonPointer ID = new JsonPointer("/data/viewer/id");
    private static final RefusalSign NOBODY = new RefusalSign(
            new JsonPointer("/data/viewer"), "null", Option.some(new JsonPointer("/errors/0/extensions/code")));

    @Test
    void an_object_where_null_would_refuse_lets_in() {
        var answer = ask("{\"data\": {\"viewer\": {\"id\": \"ada\"}}}");

        assertThat(answer.map(found -> found.get(ID))).isEqualTo(Either.right(Option.some("ada")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\": {\"viewer\": null}, \"errors\": [{\"extensions\": {\"code\": \"AUTHENTICATION_ERROR\"}}]}",
                "{\"data\": null, \"errors\": [{\"extensions\": {\"code\": \"AUTHENTICATION_ERROR\"}}]}"
            })
    void null_refuses_and_so_does_nothing(String refusal) {
        assertThat(ask(refusal))
                .isEqualTo(Either.left(new GrantRejected("AUTHENTICATION_ERROR", ProviderMessage.NONE)));
    }

    private static Either<Failure, Map<JsonPointer, String>> ask(String answer) {
        try (var server = ScriptedServer.start(json(answer))) {
            var token = new AccessToken(new Secret("a-1"), "Bearer", Option.none(), Scopes.NONE);
            return Loopback.identity().ask(refusable(Questions.get(server.at("/graphql"), token, ID.value())));
        }
    }

    private static Question refusable(Question usual) {
        return new Question(
                usual.call(),
                usual.token(),
                usual.places(),
                Option.some(NOBODY),
                usual.errors(),
                usual.credential(),
                usual.proofKey());
    }
}
