package io.liaison.persistence.document;

import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.persistence.document.RulesDocument.Rule;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** The rules of policies on connectors, to documents and back. */
public final class PolicyRules {

    private PolicyRules() {}

    public static RulesDocument document(Map<ConnectorKey, ConnectorRule> rules) {
        return new RulesDocument(List.ofAll(rules.toJavaMap().entrySet())
                .map(entry -> document(entry.getKey(), entry.getValue()))
                .toJavaList());
    }

    public static Map<ConnectorKey, ConnectorRule> restore(RulesDocument document) {
        return List.ofAll(document.rules())
                .toLinkedMap(rule -> new ConnectorKey(rule.connector()), PolicyRules::restore);
    }

    private static Rule document(ConnectorKey key, ConnectorRule rule) {
        return new Rule(
                key.value(),
                rule.allowed(),
                rule.types()
                        .map(kinds ->
                                kinds.toList().map(AuthenticationKind::name).asJava())
                        .getOrNull(),
                FormFields.document(rule.presets()));
    }

    private static ConnectorRule restore(Rule rule) {
        return new ConnectorRule(rule.allowed(), kinds(rule), FormFields.restore(rule.presets()));
    }

    private static Option<Set<AuthenticationKind>> kinds(Rule rule) {
        return Option.<java.util.List<String>>of(rule.kinds())
                .map(names -> LinkedHashSet.ofAll(names).map(AuthenticationKind::valueOf));
    }
}
