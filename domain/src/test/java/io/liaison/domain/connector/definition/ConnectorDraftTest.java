package io.liaison.domain.connector.definition;

import static io.liaison.domain.fixture.DefinitionBuilder.aDefinition;
import static io.liaison.domain.fixture.DefinitionBuilder.anOffer;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.connector.Written;
import io.liaison.domain.fixture.JavaPatterns;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ConnectorDraftTest {

    @Test
    void the_shortest_definition_works() {
        var issuer = URI.create("https://auth.example.com");

        var connector = ConnectorDraft.of("petstore", "Petstore", issuer, "oauth2_client_credentials", "oauth2_byoa")
                .check(ConnectorSource.CUSTOM, JavaPatterns::isOne)
                .get();

        assertThat(connector.offers())
                .allMatch(offer -> offer.endpoints().issuer().isDefined())
                .allMatch(offer -> offer.api().baseUrl().map(UrlTemplate::value).contains(issuer.toString()))
                .extracting(AuthenticationOffer::kind)
                .containsExactly(AuthenticationKind.CLIENT_CREDENTIALS, AuthenticationKind.BRING_YOUR_OWN_APP);
    }

    @Test
    void every_fault_is_named_with_its_pointer() {
        var field = Written.members().with("name", "1st").with("type", "colour").with("pattern", "[");
        var offer = anOffer("magic").with("tokenUrl", "https://{nobody}.example.com/token");

        assertThat(aDefinition()
                        .with("key", "Pet Store")
                        .with("colour", "red")
                        .asking(field)
                        .offering(offer)
                        .faults())
                .containsExactlyInAnyOrder(
                        "/key",
                        "/colour",
                        "/fields/0/name",
                        "/fields/0/type",
                        "/fields/0/pattern",
                        "/authentication/0/type",
                        "/authentication/0/tokenUrl");
    }

    @Test
    void a_part_of_another_kind_is_a_fault_at_its_place() {
        assertThat(aDefinition()
                        .with("name", new Written.Flag(true))
                        .with("categories", "demo")
                        .with("fields", Written.members())
                        .with("identity", "GET /me")
                        .with("authentication", Written.texts("basic"))
                        .faults())
                .containsExactlyInAnyOrder("/name", "/categories", "/fields", "/identity", "/authentication/0");
    }

    @Test
    void a_description_has_two_thousand_characters_at_most() {
        assertThat(aDefinition().with("description", "x".repeat(2_000)).faults())
                .isEmpty();
        assertThat(aDefinition().with("description", "x".repeat(2_001)).faults())
                .containsExactly("/description");
    }

    @Test
    void there_is_a_way_to_authenticate() {
        assertThat(aDefinition().without("authentication").faults()).containsExactly("/authentication");
    }

    @Test
    void its_key_is_that_of_the_place_where_it_is_put() {
        var written = aDefinition().draft().written();

        assertThat(at("petstore", written.without("key"))).isTrue();
        assertThat(at("petstore", written)).isTrue();
        assertThat(at("zoo", written)).isFalse();
    }

    @Test
    void it_is_kept_as_it_was_written() {
        var definition = aDefinition().with("description", "Pets.");

        assertThat(definition.connector().written())
                .isEqualTo(definition.draft().written());
    }

    private static boolean at(String key, Written.Members written) {
        return new ConnectorDraft(written, Option.some(key))
                .check(ConnectorSource.CUSTOM, JavaPatterns::isOne)
                .isRight();
    }
}
