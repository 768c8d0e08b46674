package io.liaison.application.port;

import io.liaison.domain.connection.StatusName;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;

/** What a list of connections is narrowed to; an empty part narrows nothing. */
public record ConnectionFilter(
        Option<String> text,
        Option<ConnectorKey> connector,
        Option<StatusName> status,
        Option<AuthenticationKind> kind,
        Option<PrincipalId> owner) {
    public static final ConnectionFilter NONE =
            new ConnectionFilter(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
}
