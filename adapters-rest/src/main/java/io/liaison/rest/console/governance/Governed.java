package io.liaison.rest.console.governance;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a rule is about: a connector, or the key of one that is still to come. */
record Governed(ConnectorKey key, Option<Connector> connector) {

    String name() {
        return connector.map(Connector::name).getOrElse(key::value);
    }

    /** The types that somebody has chosen for it. */
    Seq<AuthenticationKind> chosen(RuleEntered entered) {
        return entered.types().flatMap(AuthenticationKind::parse);
    }
}
