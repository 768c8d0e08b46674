package io.liaison.providers.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;

/** The headers that prove who has sent a webhook, and when. */
public final class Signature {
    private final Webhook key;

    /** Asserts what others have checked: that the key is one, {@code whsec_} and Base64. */
    public Signature(Secret key) {
        try {
            this.key = new Webhook(key.reveal());
        } catch (EmptyWebhookSecretException none) {
            throw new IllegalStateException("no key to sign webhooks with", none);
        }
    }

    public Map<String, String> headers(String id, Instant at, String payload) {
        var seconds = at.getEpochSecond();
        return LinkedHashMap.of(
                Webhook.UNBRANDED_MSG_ID_KEY, id,
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, String.valueOf(seconds),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY, sign(id, seconds, payload));
    }

    private String sign(String id, long seconds, String payload) {
        try {
            return key.sign(id, seconds, payload);
        } catch (WebhookSigningException impossible) {
            throw new IllegalStateException("every platform has HMAC-SHA256", impossible);
        }
    }
}
