package io.liaison.domain.reference;

import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.ReferenceKind;
import io.vavr.control.Option;

/** Something that uses a connection. {@code key} is its identifier in its own system; owner and url help to find it. */
public record ConnectionReference(
        ConnectionId connection,
        ReferenceKind kind,
        String key,
        String name,
        Option<String> owner,
        Option<String> url) {

    public Referrer referrer() {
        return new Referrer(kind, key, name);
    }
}
