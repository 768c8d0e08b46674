package io.liaison.torture.event.consumer;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.Headers;
import io.liaison.torture.event.evidence.Arrivals;
import io.liaison.torture.event.evidence.Series;
import io.liaison.torture.event.http.Exchanges;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one trigger posts to. */
record Target(Webhook secret, Arrivals arrivals) {

    /** Whether it was signed, and so taken. */
    boolean take(Headers headers, String body) {
        if (!isSigned(headers, body)) {
            return false;
        }
        var event = Exchanges.object(body);
        arrivals.take(
                UUID.fromString(String.valueOf(event.get("id"))),
                Long.parseLong(String.valueOf(event.get("sequence"))),
                number(event.get("data")));
        return true;
    }

    private static int number(@Nullable Object data) {
        return data instanceof Map<?, ?> said && said.get("number") instanceof Number number
                ? number.intValue()
                : Series.FORGED;
    }

    private boolean isSigned(Headers headers, String body) {
        try {
            secret.verify(body, signature(headers));
            return true;
        } catch (WebhookVerificationException wrong) {
            return false;
        }
    }

    private static Map<String, List<String>> signature(Headers headers) {
        return Stream.of(
                        Webhook.UNBRANDED_MSG_ID_KEY,
                        Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                        Webhook.UNBRANDED_MSG_SIGNATURE_KEY)
                .filter(headers::containsKey)
                .collect(Collectors.toMap(
                        name -> name, name -> List.of(Objects.requireNonNull(headers.getFirst(name)))));
    }
}
