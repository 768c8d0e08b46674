package io.liaison.domain.governance;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A tenant's policy on connectors: a rule for each that it names, and one decision about all others. Whatever shows or
 * enforces it asks here, so that the two agree.
 */
public record ConnectorGovernance(
        TenantId tenant, boolean othersAllowed, Map<ConnectorKey, ConnectorRule> rules, Version version) {

    /** What holds where nobody has decided anything. It is the first version, so that there always is one to change. */
    public static ConnectorGovernance open(TenantId tenant) {
        return new ConnectorGovernance(tenant, true, LinkedHashMap.empty(), Version.FIRST);
    }

    /** The rule for a connector, which need not exist yet. */
    public ConnectorRule ruleOf(ConnectorKey key) {
        return rules.get(key).getOrElse(() -> othersAllowed ? ConnectorRule.OPEN : ConnectorRule.CLOSED);
    }

    /** A connector as this policy leaves it. */
    public GovernedConnector over(Connector connector) {
        return new GovernedConnector(connector, ruleOf(connector.key()));
    }

    /** Whether anybody may connect in that way; the refusal says whether the connector or the way is not allowed. */
    public Either<Failure, AuthenticationKind> admit(ConnectorKey key, AuthenticationKind kind) {
        return ruleOf(key).admit(key, kind);
    }

    /** Takes the place of a former policy, at the version after it; the same one again is the former one. */
    public ConnectorGovernance replacing(ConnectorGovernance former) {
        return at(former.version).equals(former) ? former : at(former.version.next());
    }

    /** The connectors for which this policy fills in something else than the former one did. */
    public Seq<ConnectorKey> refilled(ConnectorGovernance former) {
        return rules.keySet()
                .union(former.rules.keySet())
                .toList()
                .filter(key -> !ruleOf(key).presets().equals(former.ruleOf(key).presets()));
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, ConnectorGovernance> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    private ConnectorGovernance at(Version next) {
        return new ConnectorGovernance(tenant, othersAllowed, rules, next);
    }
}
