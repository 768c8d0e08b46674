package io.liaison.domain.connector.definition;

import static io.liaison.domain.connector.definition.EventExamples.faults;
import static io.liaison.domain.connector.definition.EventExamples.field;
import static io.liaison.domain.connector.definition.EventExamples.polling;
import static io.liaison.domain.connector.definition.EventExamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.domain.connector.CursorStart;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.connector.Written;
import io.liaison.domain.shared.JsonPointer;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PollingCheckTest {

    @Test
    void what_is_left_out_is_as_usual() {
        var polling = asked(polling());

        assertThat(polling.items()).isEmpty();
        assertThat(polling.cursor()).isEmpty();
        assertThat(polling.mark()).isEmpty();
        assertThat(polling.next()).isEmpty();
        assertThat(polling.start()).isEqualTo(CursorStart.INSTANT);
        assertThat(polling.overlap()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void what_is_given_holds() {
        var polling = asked(polling()
                .with("request", "GET /deals?since={cursor}&page={page}")
                .with("items", "/deals")
                .with("cursor", "/changedAt")
                .with("mark", "/until")
                .with("next", "/links/next")
                .with("start", "epoch-seconds")
                .with("overlap", 0));

        assertThat(polling.items()).contains(new JsonPointer("/deals"));
        assertThat(polling.cursor()).contains(new JsonPointer("/changedAt"));
        assertThat(polling.mark()).contains(new JsonPointer("/until"));
        assertThat(polling.next()).contains(new JsonPointer("/links/next"));
        assertThat(polling.start()).isEqualTo(CursorStart.EPOCH_SECONDS);
        assertThat(polling.overlap()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"instant", "date-time", "epoch-seconds", "epoch-millis", "none"})
    void a_cursor_begins_in_one_of_these_ways(String start) {
        assertThat(asked(polling().with("start", start)).start().key()).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "items, items",
        "id, header:X-Id",
        "cursor, at",
        "mark, at",
        "next, https://x.example",
        "start, now",
        "start, INSTANT",
        "overlap, ten",
        "request, DELETE /deals",
        "request, GET deals"
    })
    void what_is_none_is_pointed_at(String member, String value) {
        assertThat(faults(polling().with(member, value))).containsExactly("/" + member);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "3153600001"})
    void an_overlap_is_a_whole_number_of_seconds(String seconds) {
        assertThat(faults(polling().with("overlap", new Written.Amount(new BigDecimal(seconds)))))
                .containsExactly("/overlap");
        assertThat(asked(polling().with("overlap", new Written.Amount(new BigDecimal("0.0"))))
                        .overlap())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /deals/{pipeline}?since={cursor}, true",
        "GET /{site}/deals?stage={stage}&since={cursor}, true",
        "GET /deals/{stage}?since={cursor}, false",
        "GET /deals/{why}?since={cursor}, false",
        "GET https://{stage}.example.com/deals, false",
        "GET /deals?since={nobody}, false",
        "GET /deals?key={token}, false",
        "GET /deals?region={region}, false",
        "GET /deals?since={cursor}&to={address}, false"
    })
    void a_path_names_what_is_always_there_and_a_query_what_may_be_left_out(String request, boolean isFine) {
        var event = polling()
                .with("request", request)
                .with(
                        "fields",
                        Written.items(
                                field("pipeline").with("required", true),
                                field("stage"),
                                field("why")
                                        .with("required", true)
                                        .with("when", Written.members().with("stage", "lost"))));

        assertThat(faults(event).isEmpty()).isEqualTo(isFine);
        assertThat(faults(event).removeAll("/request")).isEmpty();
    }

    @Test
    void pages_have_a_name_where_answers_tell_one_and_only_in_the_query() {
        var paged = polling().with("request", "GET /deals?page={page}");

        assertThat(faults(paged.with("next", "/next"))).isEmpty();
        assertThat(faults(paged)).containsExactly("/request");
        assertThat(faults(paged.with("request", "GET /deals/{page}").with("next", "/next")))
                .containsExactly("/request");
    }

    @ParameterizedTest
    @CsvSource({"mark, /at", "next, /next", "start, none"})
    void how_answers_lead_on_means_nothing_without_a_request(String member, String value) {
        assertThat(faults(polling().without("request").with(member, value))).containsExactly("/request");
    }

    private static EventPolling asked(Written.Members event) {
        return read(event).polling().get();
    }
}
