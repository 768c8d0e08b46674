package io.liaison.rest.console.connecting;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.port.outbound.GatewayProvider.Settings;
import io.liaison.application.text.Language;
import io.liaison.providers.HttpGatewayProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CategoriesTest {

    @ParameterizedTest
    @EnumSource
    void each_category_of_a_connector_that_comes_with_the_product_has_a_name(Language language) {
        var shipped = new HttpGatewayProvider()
                .open(Settings.allowing())
                .map(gateway -> gateway.shippedConnectors().all().values())
                .get();

        var categories = shipped.flatMap(connector -> connector.categories())
                .map(category -> "in." + category)
                .toSet();

        assertThat(categories).isNotEmpty();
        assertThat(ConnectingWords.in(language).entries()).containsKeys(categories.toJavaArray(String[]::new));
    }
}
