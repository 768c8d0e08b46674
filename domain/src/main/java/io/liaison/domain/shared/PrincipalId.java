package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names whoever acts: a person, a robot account, a group or an application. */
public record PrincipalId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<PrincipalId> parse(String raw) {
        return UuidText.parse(raw).map(PrincipalId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
