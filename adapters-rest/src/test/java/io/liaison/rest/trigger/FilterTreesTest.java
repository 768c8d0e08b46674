package io.liaison.rest.trigger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.domain.trigger.FilterCheck;
import io.liaison.rest.wire.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTreesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"field\": \"/status\", \"operator\": \"eq\", \"value\": \"open\"}",
                "{\"field\": \"/amount\", \"operator\": \"gt\", \"value\": 12.5}",
                "{\"field\": \"/urgent\", \"operator\": \"exists\", \"value\": false}",
                "{\"field\": \"/status\", \"operator\": \"in\", \"value\": [\"open\", 7, true]}",
                "{\"any\": [{\"field\": \"/a~1b\", \"operator\": \"ne\", \"value\": \"\"},"
                        + " {\"all\": [{\"field\": \"/tags\", \"operator\": \"contains\", \"value\": \"x\"}]}]}",
                "{\"expression\": \"event.amount > 100.0\"}"
            })
    void a_filter_is_told_as_it_was_sent(String sent) throws Exception {
        var filter = Body.ofJson(sent.getBytes(UTF_8))
                .written()
                .flatMap(FilterCheck::of)
                .get();

        var told = JSON.writeValueAsString(FilterTrees.tree(filter));

        assertThat(JSON.readTree(told)).isEqualTo(JSON.readTree(sent));
    }
}
