package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.connector.Written;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AssertionCheckTest {
    private static final String AT = "/authentication/0";

    @Test
    void nothing_has_to_be_said() {
        assertThat(aDefinition().offering(anOffer("oauth2_jwt_bearer")).offer().assertion())
                .isEqualTo(AssertionTerms.USUAL);
    }

    @Test
    void everything_can_be_said() {
        assertThat(aDefinition()
                        .offering(everything("oauth2_jwt_bearer"))
                        .offer()
                        .assertion())
                .isEqualTo(new AssertionTerms(
                        Option.some("https://aud.example"), LinkedHashMap.of("tenant", "acme"), true));
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
    void other_types_have_nothing_to_say_about_assertions() {
        assertThat(aDefinition().offering(everything("oauth2_byoa")).faults())
                .containsExactlyInAnyOrder(AT + "/audience", AT + "/claims", AT + "/scopeIn");
    }

    private static Written.Members everything(String type) {
        return anOffer(type)
                .with("audience", "https://aud.example")
                .with("claims", Written.members().with("tenant", "acme"))
                .with("scopeIn", "assertion");
    }
}
