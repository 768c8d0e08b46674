package io.liaison.providers.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.ShippedConnectors;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.shared.LocalizedText;
import io.liaison.providers.pattern.PatternPorts;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.File;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedConnectorsTest {
    private static final ShippedConnectors SHIPPED = ShipmentPorts.connectors(PatternPorts.patterns());

    static Stream<String> keys() {
        return Shelves.index().lines();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void each_says_in_both_languages_what_it_is_and_how_to_begin(String key) {
        var connector = connector(key);

        assertThat(connector.key().value()).isEqualTo(key);
        assertThat(texts(connector)).allMatch(ShippedConnectorsTest::isBilingual);
        assertThat(connector.categories()).isNotEmpty();
        assertThat(connector.offers())
                .allSatisfy(offer -> assertThat(offer.guide().setup()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void each_reports_only_what_can_be_waited_for_under_a_name_of_its_own(String key) {
        var events = connector(key).events();

        assertThat(events.flatMap(EventDefinition::lack)).isEmpty();
        assertThat(events.map(EventDefinition::key).distinct()).hasSize(events.size());
    }

    /** What ends by itself is made again, or asked for more time; and nobody is to post for ever. */
    @Test
    void every_subscription_can_be_ended() {
        var subscriptions = SHIPPED.all().values().flatMap(Connector::events).flatMap(EventDefinition::subscription);

        assertThat(subscriptions).hasSizeGreaterThan(15);
        assertThat(subscriptions).allMatch(subscription -> subscription.remove().isDefined());
        assertThat(subscriptions.filter(subscription -> subscription.expires().isDefined()))
                .allMatch(subscription -> subscription.renew().isDefined());
    }

    @Test
    void the_index_names_every_file_and_nothing_else() throws URISyntaxException {
        var folder = new File(
                        Objects.requireNonNull(Shelves.class.getResource("/io/liaison/providers/connectors/index"))
                                .toURI())
                .getParentFile();

        var files = List.of(Objects.requireNonNull(folder.list()))
                .filter(name -> name.endsWith(".yaml"))
                .map(name -> name.replace(".yaml", ""))
                .sorted();

        assertThat(Shelves.index().lines()).containsExactlyElementsOf(files);
    }

    @Test
    void nothing_is_shipped_under_a_key_that_nobody_knows() {
        assertThat(SHIPPED.byKey(new io.liaison.domain.shared.ConnectorKey("nobody")))
                .isEmpty();
        assertThat(SHIPPED.all()).hasSizeGreaterThan(70);
    }

    private static Connector connector(String key) {
        return SHIPPED.byKey(new io.liaison.domain.shared.ConnectorKey(key)).get();
    }

    private static Seq<LocalizedText> texts(Connector connector) {
        var fields = connector
                .fields()
                .appendAll(connector.offers().flatMap(AuthenticationOffer::fields))
                .appendAll(connector.events().flatMap(EventDefinition::fields));
        return fields.map(ConnectorField::label)
                .appendAll(fields.flatMap(ConnectorField::help))
                .appendAll(connector.offers().flatMap(offer -> offer.guide().setup()))
                .appendAll(
                        connector.offers().flatMap(offer -> offer.guide().help().values()))
                .appendAll(connector.events().map(EventDefinition::name))
                .append(connector.description());
    }

    private static boolean isBilingual(LocalizedText text) {
        return !text.english().isBlank() && text.french().exists(french -> !french.isBlank());
    }
}
