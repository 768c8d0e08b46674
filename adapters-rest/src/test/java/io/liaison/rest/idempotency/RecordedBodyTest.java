package io.liaison.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedBodyTest {
    private final List<String> events = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream() {
        @Override
        public void close() {
            events.add("sent " + toString(StandardCharsets.UTF_8));
        }
    };
    private final RecordedBody body =
            new RecordedBody(out, bytes -> events.add("recorded " + new String(bytes, StandardCharsets.UTF_8)));

    @Test
    void is_recorded_before_it_is_sent() throws IOException {
        body.write("{}".getBytes(StandardCharsets.UTF_8));

        body.close();

        assertThat(events).containsExactly("recorded {}", "sent {}");
    }

    @Test
    void is_recorded_and_sent_once_however_often_it_is_closed() throws IOException {
        body.write("{}".getBytes(StandardCharsets.UTF_8));

        body.close();
        body.close();

        assertThat(events).hasSize(2);
    }
}
