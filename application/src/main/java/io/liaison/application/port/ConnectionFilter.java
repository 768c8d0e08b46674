package io.liaison.application.port;

import io.liaison.domain.connection.BrokenFor;
import io.liaison.domain.connection.StatusName;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;

/** What a list of connections is narrowed to; an empty part narrows nothing. {@code why} and {@code time} leave broken ones. */
public record ConnectionFilter(
        Option<String> text,
        Option<ConnectorKey> connector,
        Option<StatusName> status,
        Option<AuthenticationKind> kind,
        Option<PrincipalId> owner,
        Option<ErrorCode> why,
        Option<BrokenFor> time) {
    public static final ConnectionFilter NONE =
            new ConnectionFilter(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    /** Whatever may have broken them, and whenever. */
    public ConnectionFilter(
            Option<String> text,
            Option<ConnectorKey> connector,
            Option<StatusName> status,
            Option<AuthenticationKind> kind,
            Option<PrincipalId> owner) {
        this(text, connector, status, kind, owner, Option.none(), Option.none());
    }

    /** Those of them that are broken for this reason, for so long, or both. */
    public ConnectionFilter broken(Option<ErrorCode> by, Option<BrokenFor> since) {
        return new ConnectionFilter(text, connector, status, kind, owner, by, since);
    }
}
