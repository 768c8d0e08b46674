package io.liaison.domain.connector;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.shared.Version;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ConnectorTest {

    @Test
    void another_definition_takes_the_place_of_the_former_one_at_the_next_version() {
        var former = aConnector().at(3).build();

        var redefined = aConnector().named("Pets Ltd").build().replacing(former);

        assertThat(redefined).isEqualTo(aConnector().named("Pets Ltd").at(4).build());
    }

    @Test
    void the_same_definition_again_is_the_former_one() {
        var former = aConnector().at(3).build();

        assertThat(aConnector().build().replacing(former)).isSameAs(former);
    }

    @Test
    void a_reader_of_an_older_version_is_told_the_current_one() {
        var connector = aConnector().at(3).build();

        assertThat(connector.unlessStale(Option.none()).isRight()).isTrue();
        assertThat(connector.unlessStale(Option.some(new Version(3))).isRight()).isTrue();
        assertThat(connector.unlessStale(Option.some(new Version(2))).getLeft())
                .isEqualTo(new StaleVersion(new Version(3)));
    }

    @Test
    void what_comes_with_the_product_is_neither_replaced_nor_removed_by_others() {
        var shipped = aConnector().from(ConnectorSource.BUILT_IN).build();
        var own = aConnector().build();

        assertThat(shipped.unlessBuiltIn().getLeft()).isEqualTo(new ConnectorIsBuiltIn(shipped.key()));
        assertThat(own.unlessBuiltIn().get()).isSameAs(own);
    }
}
