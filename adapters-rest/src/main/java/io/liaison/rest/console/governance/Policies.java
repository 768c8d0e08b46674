package io.liaison.rest.console.governance;

import io.liaison.application.port.inbound.connector.GetConnector;
import io.liaison.application.port.inbound.governance.GetConnectorPolicy;
import io.liaison.application.port.inbound.governance.GovernConnectors;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.governance.GovernanceDraft.Preset;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.liaison.rest.console.frame.Visitor;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Changes one decision of a policy, which is replaced as a whole: all others stay what they are, secrets included. */
public final class Policies {
    private final GetConnectorPolicy getPolicy;
    private final GovernConnectors governConnectors;
    private final GetConnector getConnector;

    public Policies(GetConnectorPolicy getPolicy, GovernConnectors governConnectors, GetConnector getConnector) {
        this.getPolicy = getPolicy;
        this.governConnectors = governConnectors;
        this.getConnector = getConnector;
    }

    Either<Failure, ConnectorGovernance> policy(Visitor visitor) {
        return getPolicy.get(new GetConnectorPolicy.Query(visitor.actor()));
    }

    /** There can be a rule for one that is still to come. */
    Option<Connector> connector(ConnectorKey key, Visitor visitor) {
        return getConnector
                .get(new GetConnector.Query(visitor.actor(), key))
                .map(form -> form.governed().connector())
                .toOption();
    }

    Either<Failure, ConnectorGovernance> decideOthers(
            ConnectorGovernance policy, Option<String> others, Option<Version> read, Visitor visitor) {
        return govern(new GovernanceDraft(others, written(policy)), read, visitor);
    }

    /** Without a rule, what is decided about all others counts. */
    Either<Failure, ConnectorGovernance> decide(
            ConnectorGovernance policy,
            ConnectorKey key,
            Option<GovernanceDraft.Rule> rule,
            Option<Version> read,
            Visitor visitor) {
        var others = written(policy).remove(key.value());
        return govern(
                new GovernanceDraft(
                        Option.some(policy.othersAllowed() ? "allowed" : "denied"),
                        rule.map(wanted -> others.put(key.value(), wanted)).getOrElse(others)),
                read,
                visitor);
    }

    private Either<Failure, ConnectorGovernance> govern(GovernanceDraft draft, Option<Version> read, Visitor visitor) {
        return governConnectors.govern(new GovernConnectors.Command(visitor.actor(), draft, read));
    }

    private static Map<String, GovernanceDraft.Rule> written(ConnectorGovernance policy) {
        return policy.rules().bimap(ConnectorKey::value, Policies::written);
    }

    private static GovernanceDraft.Rule written(ConnectorRule rule) {
        return new GovernanceDraft.Rule(
                Option.some(rule.allowed()),
                rule.types().map(kinds -> kinds.toList().map(AuthenticationKind::key)),
                presets(rule));
    }

    /** All that is filled in for a connector, as it is. */
    static Map<String, Preset> presets(ConnectorGovernance policy, ConnectorKey key) {
        return presets(policy.ruleOf(key));
    }

    private static Map<String, Preset> presets(ConnectorRule rule) {
        Map<String, Preset> open = rule.presets().open().mapValues(Preset.Given::new);
        Map<String, Preset> kept = rule.presets().secret().mapValues(ref -> new Preset.Kept());
        return LinkedHashMap.<String, Preset>empty().merge(open).merge(kept);
    }
}
