package io.liaison.providers.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.fixture.PollAnswersContract;
import io.liaison.application.port.Bytes;
import io.liaison.application.port.outbound.PollAnswers;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.connector.ApiRequest;
import io.liaison.domain.connector.CursorStart;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.shared.TextTemplate;
import io.liaison.domain.trigger.FoundItem;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JsonPollAnswersTest extends PollAnswersContract {
    private static final EventPolling BARE = new EventPolling(
            new ApiRequest(RequestMethod.GET, new TextTemplate("/x"), Option.none()),
            Option.none(),
            new JsonPointer("/id"),
            Option.some(new JsonPointer("/at")),
            Option.none(),
            Option.none(),
            CursorStart.NONE,
            EventPolling.USUAL_OVERLAP);

    @Override
    protected PollAnswers answers() {
        return PollPorts.answers();
    }

    @Test
    void an_item_is_passed_on_as_the_provider_has_written_it() {
        var item = "{ \"id\": 1e5,\n\t\"total\": 0.000000000000000000010, \"z\": \"\\u00e9\", \"a\": 1E+2 }";

        var found = items("[" + item + "]").head();

        assertThat(found.id()).isEqualTo("1e5");
        assertThat(found.body().text()).isEqualTo(item);
    }

    @Test
    void what_no_database_keeps_is_neither_an_id_nor_a_cursor() {
        var found = items("[{\"id\":\"a\\u0000b\",\"at\":\"\\ud800\"}]").head();

        assertThat(found.id()).startsWith("sha256:");
        assertThat(found.cursor()).isEmpty();
    }

    @Test
    void an_endless_id_is_called_by_its_content() {
        var found = items("[{\"id\":\"" + "x".repeat(100_000) + "\"}]").head();

        assertThat(found.id()).hasSize("sha256:".length() + 64);
    }

    @Test
    void ten_thousand_large_items_take_a_moment() {
        var item = "{\"id\":%d,\"text\":\"" + "x".repeat(2_000) + "\"}";
        var text = new StringBuilder("[");
        for (var number = 0; number < 10_000; number++) {
            text.append(number == 0 ? "" : ",").append(item.formatted(number));
        }
        var begun = System.nanoTime();

        var found = items(text.append("]").toString());

        assertThat(found).hasSize(10_000);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    }

    private Seq<FoundItem> items(String text) {
        return answers()
                .read(BARE, Bytes.of(text.getBytes(StandardCharsets.UTF_8)))
                .get()
                .items();
    }
}
