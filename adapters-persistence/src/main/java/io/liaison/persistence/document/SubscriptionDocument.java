package io.liaison.persistence.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that telling a provider takes that nobody listens any more. It is only stored sealed. */
public record SubscriptionDocument(
        String subscription,
        String method,
        String address,
        @Nullable String body,
        Map<String, String> headers,
        Token token) {

    /** What opens the provider's API. */
    public record Token(
            String value,
            String type,
            @Nullable String expiresAt,
            List<String> scopes,
            @Nullable PlacementDocument placement) {}

    @Override
    public String toString() {
        return "SubscriptionDocument[hidden]";
    }
}
