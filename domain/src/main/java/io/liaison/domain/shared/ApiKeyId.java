package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names an API key without betraying it. */
public record ApiKeyId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<ApiKeyId> parse(String raw) {
        return UuidText.parse(raw).map(ApiKeyId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
