package io.liaison.domain.governance;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** A policy that makes sense and whose secrets are not stored yet; the counterpart of {@link ConnectorGovernance}. */
public record WantedGovernance(boolean othersAllowed, Map<ConnectorKey, Rule> rules) {

    /** The policy that takes the place of a former one, now that its secrets are stored. */
    public ConnectorGovernance replacing(ConnectorGovernance former, Map<ConnectorKey, ConnectorRule> stored) {
        return new ConnectorGovernance(former.tenant(), othersAllowed, stored, Version.FIRST).replacing(former);
    }

    /** What is wanted for one connector; {@code kept} are secrets that are stored already. */
    public record Rule(
            boolean allowed,
            Option<Set<AuthenticationKind>> types,
            Map<String, FieldValue> open,
            Map<String, Secret> secret,
            Map<String, SecretRef> kept) {

        /** The same with its secrets stored. */
        public ConnectorRule with(Map<String, SecretRef> stored) {
            return new ConnectorRule(allowed, types, new FieldValues(open, kept.merge(stored)));
        }
    }
}
