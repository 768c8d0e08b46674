package io.liaison.application.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.shared.AuthenticationKind;
import io.vavr.collection.List;
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
}
