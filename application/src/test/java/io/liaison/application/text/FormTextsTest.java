package io.liaison.application.text;

import static io.liaison.domain.fixture.ConnectorBuilder.aConnector;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.governance.GovernedConnector;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_way_to_authenticate_has_a_name_of_its_own(Language language) {
        assertThat(List.of(AuthenticationKind.values()).map(FormTexts.in(language)::nameOf))
                .noneMatch(String::isBlank)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_field_that_every_connector_has_is_labelled_in_the_readers_language() {
        var field = ConnectorField.required("clientSecret", "Client secret", FieldType.SECRET);

        assertThat(FormTexts.in(Language.FRENCH).named(field))
                .isEqualTo(ConnectorField.required("clientSecret", "Secret client", FieldType.SECRET));
    }

    @Test
    void a_field_of_a_connectors_own_keeps_its_label() {
        var field = ConnectorField.optional("warehouse", "Warehouse", FieldType.TEXT);

        assertThat(FormTexts.in(Language.FRENCH).named(field)).isEqualTo(field);
    }

    @Test
    void a_way_to_authenticate_is_called_what_its_connector_calls_it() {
        var texts = FormTexts.in(Language.ENGLISH);
        var offer = offer(form(FieldValues.NONE));

        assertThat(texts.nameOf(offer)).isEqualTo("oauth2_client_credentials");
        assertThat(texts.nameOf(offer.kind())).isEqualTo("OAuth 2.0 client credentials");
    }

    @Test
    void a_form_asks_for_what_the_connector_wants_then_for_what_the_way_needs_but_not_for_what_is_filled_in() {
        var open = form(FieldValues.NONE);
        var preset = form(
                new FieldValues(LinkedHashMap.of("clientId", new FieldValue.Text("the-app")), LinkedHashMap.empty()));

        assertThat(names(open)).containsExactly("warehouse", "clientId", "clientSecret", "scopes");
        assertThat(names(preset)).containsExactly("warehouse", "clientSecret", "scopes");
    }

    private static Seq<String> names(ConnectorForm form) {
        return FormTexts.in(Language.ENGLISH).fields(form, offer(form)).map(ConnectorField::name);
    }

    private static AuthenticationOffer offer(ConnectorForm form) {
        return form.governed().connector().offers().head();
    }

    private static ConnectorForm form(FieldValues presets) {
        var connector = aConnector()
                .asking(ConnectorField.optional("warehouse", "Warehouse", FieldType.TEXT))
                .offering(AuthenticationKind.CLIENT_CREDENTIALS)
                .build();
        return new ConnectorForm(
                new GovernedConnector(connector, new ConnectorRule(true, Option.none(), presets)),
                false,
                URI.create("https://liaison.example.com/oauth/callback"));
    }
}
