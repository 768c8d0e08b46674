package io.liaison.rest.console.governance;

import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.Locale;

/** What a policy says about one connector: what it says about all others, unless there is a rule for it. */
enum Decision {
    OTHERS,
    ALLOWED,
    DENIED;

    static Decision of(ConnectorGovernance policy, ConnectorKey key) {
        return policy.rules()
                .get(key)
                .map(rule -> rule.allowed() ? ALLOWED : DENIED)
                .getOrElse(OTHERS);
    }

    static Option<Decision> parse(String raw) {
        return Array.of(values()).find(decision -> decision.key().equals(raw));
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
