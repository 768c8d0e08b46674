package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.authentication.AssertionTerms;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class AssertionTemplatesTest {
    private final AssertionTemplates templates = new AssertionTemplates(
            Option.some(new TextTemplate("{host}")),
            LinkedHashMap.of("box", new TextTemplate("{kind}"), "fixed", new TextTemplate("1")),
            false,
            Option.some(new TextTemplate("{keyId}")),
            Option.none(),
            AssertionTerms.USUAL_LIFETIME);

    @Test
    void are_filled_in_for_one_connection() {
        var terms = templates.filledWith(
                LinkedHashMap.of("host", "account-d.example.com", "kind", "enterprise", "keyId", "k7"));

        assertThat(terms.audience()).contains("account-d.example.com");
        assertThat(terms.claims()).isEqualTo(LinkedHashMap.of("box", "enterprise", "fixed", "1"));
        assertThat(terms.keyId()).contains("k7");
    }

    @Test
    void what_nobody_has_entered_is_left_out() {
        var terms = templates.filledWith(LinkedHashMap.empty());

        assertThat(terms.audience()).isEmpty();
        assertThat(terms.claims()).isEqualTo(LinkedHashMap.of("fixed", "1"));
        assertThat(terms.keyId()).isEmpty();
    }
}
