package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AssertionAlgorithm;
import io.liaison.domain.connector.AssertionTemplates;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AssertionCheckTest {
    private static final String AT = "/authentication/0";

    @Test
    void nothing_has_to_be_said() {
        assertThat(aDefinition().offering(anOffer("oauth2_jwt_bearer")).offer().assertion())
                .isEqualTo(AssertionTemplates.USUAL);
    }

    @Test
    void everything_can_be_said() {
        assertThat(aDefinition()
                        .offering(everything("oauth2_jwt_bearer"))
                        .offer()
                        .assertion())
                .isEqualTo(new AssertionTemplates(
                        Option.some(new TextTemplate("https://aud.example/{clientId}")),
                        LinkedHashMap.of("tenant", new TextTemplate("acme")),
                        true,
                        Option.some(new TextTemplate("key-1")),
                        Option.some(AssertionAlgorithm.PS256),
                        Duration.ofSeconds(45)));
    }

    @Test
    void a_claim_of_the_protocol_is_not_bent() {
        var bent = anOffer("oauth2_jwt_bearer")
                .with("claims", Written.members().with("iss", "somebody").with("tenant", "acme"))
                .with("scopeIn", "header");

        assertThat(aDefinition().offering(bent).faults())
                .containsExactlyInAnyOrder(AT + "/claims/iss", AT + "/scopeIn");
    }

    @Test
    void no_secret_and_nothing_unknown_is_asserted() {
        var wrong = anOffer("oauth2_jwt_bearer")
                .with("audience", "{nowhere}")
                .with("keyId", " ")
                .with("algorithm", "HS256")
                .with("assertionLifetime", 0);

        assertThat(aDefinition().offering(wrong).faults())
                .containsExactlyInAnyOrder(
                        AT + "/audience", AT + "/keyId", AT + "/algorithm", AT + "/assertionLifetime");
    }

    @Test
    void other_types_have_nothing_to_say_about_assertions() {
        assertThat(aDefinition().offering(everything("oauth2_byoa")).faults())
                .containsExactlyInAnyOrder(
                        AT + "/audience",
                        AT + "/claims",
                        AT + "/scopeIn",
                        AT + "/keyId",
                        AT + "/algorithm",
                        AT + "/assertionLifetime");
    }

    private static Written.Members everything(String type) {
        return anOffer(type)
                .with("audience", "https://aud.example/{clientId}")
                .with("claims", Written.members().with("tenant", "acme"))
                .with("scopeIn", "assertion")
                .with("keyId", "key-1")
                .with("algorithm", "PS256")
                .with("assertionLifetime", 45);
    }
}
