package io.liaison.domain.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SigningTemplatesTest {
    private final SigningTemplates templates =
            new SigningTemplates(new TextTemplate("{service}"), new TextTemplate("{area}-1"));

    @Test
    void are_filled_in_once_all_is_known() {
        assertThat(templates.filledWith(LinkedHashMap.of("service", "sqs"))).isEmpty();
        assertThat(templates.filledWith(LinkedHashMap.of("service", "sqs", "area", "eu-west")))
                .isEqualTo(Option.some(new SigningScope("sqs", "eu-west-1")));
        assertThat(templates.placeholders()).containsExactly("service", "area");
    }

    @Test
    void a_scope_of_another_service_is_in_the_same_region() {
        assertThat(new SigningScope("sqs", "eu-west-1").of("sts")).isEqualTo(new SigningScope("sts", "eu-west-1"));
    }
}
