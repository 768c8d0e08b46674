package io.liaison.application.service.governance;

import io.liaison.application.port.outbound.SecretVault;
import io.liaison.application.service.provider.EachValue;
import io.liaison.application.service.provider.SecretReplacement;
import io.liaison.domain.authentication.SecretOwner;
import io.liaison.domain.authentication.SecretPurpose;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.governance.WantedGovernance;
import io.liaison.domain.shared.ConnectorKey;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The secrets that policies fill in: kept in the vault, and forgotten when a policy no longer names them. */
final class PresetSecrets {
    private final SecretVault vault;
    private final SecretReplacement replacement;

    PresetSecrets(SecretVault vault) {
        this.vault = vault;
        this.replacement = new SecretReplacement(vault);
    }

    /** The rules that are wanted with their secrets stored; those of the former rules that nobody wants are gone. */
    Either<Failure, Map<ConnectorKey, ConnectorRule>> replace(ConnectorGovernance former, WantedGovernance wanted) {
        return EachValue.of(
                        wanted.rules(), (key, rule) -> stored(former, key, rule).map(rule::with))
                .flatMap(rules -> EachValue.of(former.rules(), (key, rule) -> forgotten(former, key, rules.get(key)))
                        .map(forgotten -> rules));
    }

    private Either<Failure, Map<String, SecretRef>> stored(
            ConnectorGovernance former, ConnectorKey key, WantedGovernance.Rule rule) {
        var owner = SecretOwner.policy(former.tenant(), key);
        var before = former.ruleOf(key).presets().secret();
        return EachValue.of(
                rule.secret(),
                (name, secret) -> replacement.replace(owner, SecretPurpose.FIELD, before.get(name), secret));
    }

    private Either<Failure, ConnectorKey> forgotten(
            ConnectorGovernance former, ConnectorKey key, Option<ConnectorRule> now) {
        var before = former.ruleOf(key).presets().secret().values();
        var after = now.toList().flatMap(rule -> rule.presets().secret().values());
        return vault.discard(SecretOwner.policy(former.tenant(), key), before.removeAll(after))
                .map(discarded -> key);
    }
}
