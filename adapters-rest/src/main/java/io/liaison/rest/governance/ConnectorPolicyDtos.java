package io.liaison.rest.governance;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.governance.ConnectorPolicyDto.RuleDto;
import io.liaison.rest.governance.ConnectorPolicyDto.SecretDto;
import java.util.Map;
import java.util.TreeMap;

/** Policies on connectors as clients read them, in the order of keys and of names. */
final class ConnectorPolicyDtos {
    private static final SecretDto UNTOLD = new SecretDto(true);

    private ConnectorPolicyDtos() {}

    static ConnectorPolicyDto of(ConnectorGovernance policy) {
        return new ConnectorPolicyDto(
                policy.othersAllowed() ? "allowed" : "denied",
                new TreeMap<>(policy.rules()
                        .bimap(ConnectorKey::value, ConnectorPolicyDtos::rule)
                        .toJavaMap()),
                policy.version().value());
    }

    private static RuleDto rule(ConnectorRule rule) {
        return new RuleDto(
                rule.allowed(),
                rule.types()
                        .map(kinds ->
                                kinds.toList().map(AuthenticationKind::key).asJava())
                        .getOrNull(),
                values(rule.presets()));
    }

    private static Map<String, Object> values(FieldValues presets) {
        var values = new TreeMap<String, Object>();
        presets.secret().forEach((name, ref) -> values.put(name, UNTOLD));
        presets.open().forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static Object value(FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> text.value();
            case FieldValue.Flag flag -> flag.value();
            case FieldValue.Amount amount -> amount.value();
            case FieldValue.Texts texts -> texts.values().asJava();
        };
    }
}
