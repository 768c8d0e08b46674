package io.liaison.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.Written;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.trial.stage.Theatre;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrialTest {
    private static Theatre theatre;

    @BeforeAll
    static void open(@TempDir Path folder) {
        theatre = Theatre.in(folder).get();
    }

    @AfterAll
    static void close() {
        theatre.close();
    }

    static Stream<ConnectorKey> shipped() {
        return theatre.gateway().shippedConnectors().all().keySet().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_comes_with_the_product_goes_well_with_a_provider_that_does_what_it_says(ConnectorKey key) {
        var connector = theatre.gateway().shippedConnectors().byKey(key).get();

        var tried = new Trial(theatre).of(connector);

        assertThat(tried.map(Tried::kind)).isEqualTo(connector.offers().map(offer -> offer.kind()));
        assertThat(tried.flatMap(Tried::scenes).reject(Scene::isGood)).isEmpty();
    }

    @Test
    void one_request_may_tell_two_facts_and_whose_account_it_is() {
        var connector = defined(anApi().with(
                        "learned",
                        Written.items(
                                fact("team").with("request", "GET /me").with("at", "/team"),
                                fact("area").with("request", "GET /me").with("at", "/area")))
                .with("headers", Written.members().with("X-Team", "{team}-{area}")));

        assertThat(new Trial(theatre).of(connector).flatMap(Tried::scenes).reject(Scene::isGood))
                .isEmpty();
    }

    @Test
    void what_is_never_told_ends_it_at_the_first_scene() {
        var connector = defined(anApi().with("apiBaseUrl", "https://{area}.acme.example")
                .with(
                        "learned",
                        Written.items(Written.members()
                                .with("name", "area")
                                .with("from", "identity")
                                .with("at", "/area"))));

        var scenes = new Trial(theatre).of(connector).head().scenes();

        assertThat(scenes).hasSize(1);
        assertThat(scenes.head().chapter()).isEqualTo(Chapter.CONNECTS);
        assertThat(scenes.head().outcome()).isInstanceOf(Outcome.Failed.class);
        assertThat(scenes.head().isGood()).isFalse();
    }

    private static Written.Members fact(String name) {
        return Written.members().with("name", name).with("from", "request");
    }

    private static Written.Members anApi() {
        return Written.members()
                .with("key", "acme")
                .with("name", "Acme")
                .with("apiBaseUrl", "https://api.acme.example")
                .with("authentication", Written.items(Written.members().with("type", "personal_access_token")))
                .with("identity", Written.members().with("request", "GET /me").with("id", "/id"));
    }

    private static Connector defined(Written.Members written) {
        return ConnectorDraft.written(written)
                .check(ConnectorSource.CUSTOM, theatre.gateway().patterns()::isOne)
                .get();
    }
}
