package io.liaison.domain.shared;

import io.vavr.control.Option;
import java.util.UUID;

/** Names a folder, for ever: renaming or moving the folder leaves it as it is. */
public record FolderId(UUID value) {

    /** None when the text is no identifier at all; to a caller that is the same as an unknown one. */
    public static Option<FolderId> parse(String raw) {
        return UuidText.parse(raw).map(FolderId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
