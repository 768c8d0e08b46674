package io.liaison.torture.event.hook;

import io.liaison.torture.event.evidence.Series;
import io.liaison.torture.event.provider.PostedKind;
import io.liaison.torture.event.provider.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What somebody tries who is not the provider and has heard one of its messages. */
enum Forgery {
    UNSIGNED,
    EMPTY_SIGNATURE,
    OTHER_KEY,
    KEY_OF_ANOTHER,
    TAMPERED,
    OTHER_ALGORITHM,
    EXPIRED,
    FROM_THE_FUTURE,
    NOWHERE,
    HUGE,
    /** As it was heard: it is believed, and has happened already. */
    REPLAYED,
    /** The same under another id. */
    RENAMED;

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 5 << 20;
    private static final String NONSENSE = "{\"number\":" + Series.FORGED + "}";

    /** Whether nothing but its effect may be missing. */
    boolean mayBeBelieved(Subscription to) {
        return this == REPLAYED || (this == RENAMED && to.kind() == PostedKind.TIMED);
    }

    /** {@code other} is the key of another customer. */
    Letter of(Letter heard, String other) {
        var to = heard.to();
        var id = UUID.randomUUID().toString();
        var now = Instant.now();
        return switch (this) {
            case UNSIGNED -> heard.saying(NONSENSE).under(Map.of(names(to)[0], id));
            case EMPTY_SIGNATURE -> heard.saying(NONSENSE).under(with(heard, names(to)[1], ""));
            case OTHER_KEY -> Letter.signed(to, id, NONSENSE, now, to.kind() == PostedKind.TIMED ? id : "whsec_AAAA");
            case KEY_OF_ANOTHER -> Letter.signed(to, id, NONSENSE, now, other);
            case TAMPERED -> heard.saying(NONSENSE);
            case OTHER_ALGORITHM -> heard.saying(NONSENSE).under(with(heard, names(to)[1], weak(to, now)));
            case EXPIRED -> Letter.signed(to, id, NONSENSE, now.minus(LONG));
            case FROM_THE_FUTURE -> Letter.signed(to, id, NONSENSE, now.plus(LONG));
            case NOWHERE -> Letter.signed(to, id, NONSENSE, now).at("/hooks/" + id);
            case HUGE -> Letter.signed(to, id, NONSENSE + " ".repeat(MOST_BYTES), now);
            case REPLAYED -> heard;
            case RENAMED -> heard.under(with(heard, names(to)[0], id));
        };
    }

    /** Of the headers for the id and the signature. */
    private static String[] names(Subscription to) {
        return switch (to.kind()) {
            case TIMED -> new String[] {"X-Call-Id", "X-Signature"};
            case STANDARD -> new String[] {"webhook-id", "webhook-signature"};
        };
    }

    /** With the right key, and an algorithm that the connector does not name. */
    private static String weak(Subscription to, Instant now) {
        var time = String.valueOf(now.getEpochSecond());
        return switch (to.kind()) {
            case TIMED ->
                "t=" + time + ",v0=" + Hmac.SHA_256.hex(Hmac.bytes(to.secret()), time + "." + NONSENSE) + ",v1="
                        + Hmac.SHA_1.hex(Hmac.bytes(to.secret()), time + "." + NONSENSE);
            case STANDARD -> "v1a," + Hmac.SHA_1.base64(Hmac.decoded(to.secret()), time + "." + NONSENSE);
        };
    }

    private static Map<String, String> with(Letter heard, String name, String value) {
        var headers = new HashMap<>(heard.headers());
        headers.put(name, value);
        return headers;
    }
}
