package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.TokenPlacement;
import io.liaison.domain.authentication.TokenPlacement.Carrier;
import io.liaison.domain.connector.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementCheckTest {
    private static final String AT = "/authentication/0/placement";

    @Test
    void an_api_key_has_to_say_where_it_stands() {
        assertThat(aDefinition()
                        .offering(anOffer("api_key").without("placement"))
                        .faults())
                .containsExactly(AT);
        assertThat(aDefinition()
                        .offering(placed("api_key", Written.members().with("in", "header")))
                        .faults())
                .containsExactly(AT + "/name");
    }

    @Test
    void an_api_key_stands_alone_unless_it_says_otherwise() {
        assertThat(read("api_key", Written.members().with("name", "X-Api-Key")))
                .isEqualTo(new TokenPlacement(Carrier.HEADER, "X-Api-Key", ""));
        assertThat(read(
                        "api_key",
                        Written.members()
                                .with("in", "query")
                                .with("name", "key")
                                .with("prefix", "k:")))
                .isEqualTo(new TokenPlacement(Carrier.QUERY, "key", "k:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"personal_access_token", "oauth2_byoa", "oauth2_client_credentials"})
    void a_token_is_a_bearer_token_unless_it_says_otherwise(String type) {
        assertThat(aDefinition().offering(anOffer(type)).offer().placement()).isEqualTo(TokenPlacement.BEARER);
        assertThat(read(type, Written.members().with("prefix", "SSWS ")))
                .isEqualTo(new TokenPlacement(Carrier.HEADER, "Authorization", "SSWS "));
        assertThat(read(type, Written.members().with("name", "X-Token")))
                .isEqualTo(new TokenPlacement(Carrier.HEADER, "X-Token", ""));
    }

    @Test
    void every_fault_of_a_place_is_named() {
        var wrong = Written.members()
                .with("in", "cookie")
                .with("name", "Host")
                .with("prefix", "\n")
                .with("suffix", "");

        assertThat(aDefinition().offering(placed("api_key", wrong)).faults())
                .containsExactlyInAnyOrder(AT + "/in", AT + "/name", AT + "/prefix", AT + "/suffix");
    }

    @Test
    void a_name_and_a_password_are_sent_in_their_place_or_sign() {
        assertThat(aDefinition()
                        .offering(placed("basic", Written.members().with("name", "X")))
                        .faults())
                .containsExactlyInAnyOrder(AT + "/in", AT + "/name");
        assertThat(aDefinition()
                        .offering(placed("basic", Written.members().with("in", "header")))
                        .faults())
                .containsExactly(AT + "/in");
        assertThat(aDefinition().offering(anOffer("basic")).offer().placement()).isEqualTo(TokenPlacement.BASIC);
    }

    @Test
    void nothing_but_a_pair_signs() {
        assertThat(aDefinition()
                        .offering(placed(
                                "api_key",
                                Written.members().with("in", "aws_signature").with("name", "X")))
                        .faults())
                .containsExactly(AT + "/in");
    }

    @Test
    void what_signs_says_what_for() {
        var signing = placed("basic", Written.members().with("in", "aws_signature"));
        var scope = Written.members().with("service", "sqs").with("region", "eu-west-1");

        assertThat(aDefinition().offering(signing).faults()).containsExactly("/authentication/0/signing");
        assertThat(aDefinition()
                        .offering(signing)
                        .with("signing", scope.with("account", "1").with("region", " "))
                        .faults())
                .containsExactlyInAnyOrder("/signing/account", "/signing/region");
        assertThat(aDefinition()
                        .offering(signing)
                        .with("signing", scope.with("region", "{nowhere}"))
                        .faults())
                .containsExactly("/signing/region");
        assertThat(aDefinition()
                        .offering(signing)
                        .with("signing", scope)
                        .offer()
                        .placement())
                .isEqualTo(TokenPlacement.AWS_SIGNATURE);
    }

    private static TokenPlacement read(String type, Written.Members placement) {
        return aDefinition().offering(placed(type, placement)).offer().placement();
    }

    private static Written placed(String type, Written.Members placement) {
        return anOffer(type).with("placement", placement);
    }
}
