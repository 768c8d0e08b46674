package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names a tenant: the border that no folder, connection, secret or person crosses. */
public record TenantId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<TenantId> parse(String raw) {
        return UuidText.parse(raw).map(TenantId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
