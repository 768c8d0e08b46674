package io.liaison.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.ConnectorKey;
import io.liaison.trial.stage.Theatre;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
}
