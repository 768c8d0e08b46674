package io.liaison.sandbox.consumer;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One receiver of events: what it is told by whom it believes, and how it answers. */
final class Consumer {
    private static final int TAKEN = 204;
    private static final int NOT_AN_EVENT = 400;
    private static final int NOT_BELIEVED = 401;
    private static final int REFUSED = 422;
    private static final int NOT_READY = 503;

    private final Tally tally = new Tally();
    private final Moods moods = new Moods();
    private volatile Optional<Webhook> secret = Optional.empty();
    private volatile Optional<String> poison = Optional.empty();

    Tally tally() {
        return tally;
    }

    void believe(Webhook other) {
        secret = Optional.of(other);
    }

    /** @param text an event that has it anywhere, in quotes, is refused */
    void change(Optional<Mood> mood, Optional<String> text) {
        poison = text;
        moods.change(mood);
    }

    /** The status of the answer. */
    int receive(HTTPRequest request) {
        var felt = moods.feel();
        felt.ifPresent(Moods.Felt::hold);
        return felt.flatMap(met -> met.mood()
                        .status()
                        .map(status -> refuse(request, status, met.mood().processed())))
                .orElseGet(() -> judge(request));
    }

    private int refuse(HTTPRequest request, int status, boolean processed) {
        if (processed) {
            var lost = judge(request);
            return lost == TAKEN ? status : lost;
        }
        tally.remark(Remark.REFUSED);
        return status;
    }

    private int judge(HTTPRequest request) {
        var body = Optional.ofNullable(request.getBody()).orElse("");
        return secret.map(known ->
                        isSigned(known, request, body) ? judge(body) : remarked(Remark.WRONG_SIGNATURE, NOT_BELIEVED))
                .orElse(NOT_READY);
    }

    private int judge(String body) {
        var event = CloudEvent.parse(body);
        if (event.isEmpty()) {
            return remarked(Remark.UNREADABLE, NOT_AN_EVENT);
        }
        if (poison.filter(text -> body.contains("\"" + text + "\"")).isPresent()) {
            return remarked(Remark.REFUSED, REFUSED);
        }
        event.ifPresent(tally::receive);
        return TAKEN;
    }

    private int remarked(Remark remark, int status) {
        tally.remark(remark);
        return status;
    }

    private static boolean isSigned(Webhook secret, HTTPRequest request, String body) {
        try {
            secret.verify(body, signature(request));
            return true;
        } catch (WebhookVerificationException wrong) {
            return false;
        }
    }

    private static Map<String, List<String>> signature(HTTPRequest request) {
        return Stream.of(
                        Webhook.UNBRANDED_MSG_ID_KEY,
                        Webhook.UNBRANDED_MSG_TIMESTAMP_KEY,
                        Webhook.UNBRANDED_MSG_SIGNATURE_KEY)
                .filter(name -> request.getHeaderValue(name) != null)
                .collect(Collectors.toMap(
                        name -> name, name -> List.of(Objects.requireNonNull(request.getHeaderValue(name)))));
    }
}
