package io.liaison.rest.console.governance;

import io.liaison.application.port.PageRequest;
import io.liaison.application.port.inbound.connector.ListConnectors;
import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.ConnectorRule;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.governance.RulesPage.RuleLine;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Locale;

/** Lays out a tenant's policy on connectors. */
public final class RulesPages {
    private static final PageRequest ALL = new PageRequest(PageRequest.MAX_LIMIT, Option.none());
    private final ListConnectors listConnectors;
    private final ConsoleAddress address;

    public RulesPages(ListConnectors listConnectors, ConsoleAddress address) {
        this.listConnectors = listConnectors;
        this.address = address;
    }

    /** {@code chosen} is what somebody has decided about all that have no rule, where that is not stored yet. */
    Either<Failure, RulesPage> of(Frame frame, ConnectorGovernance policy, Option<String> chosen, Visitor visitor) {
        return listConnectors
                .list(new ListConnectors.Query(visitor.actor(), Option.none(), Option.none(), false, ALL))
                .map(page -> page.items().map(form -> form.governed().connector()))
                .map(connectors -> laidOut(frame, policy, chosen, connectors, visitor));
    }

    private RulesPage laidOut(
            Frame frame,
            ConnectorGovernance policy,
            Option<String> chosen,
            Seq<Connector> connectors,
            Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = RuleWords.in(language);
        var others = chosen.getOrElse(policy.othersAllowed() ? "allowed" : "denied");
        return new RulesPage(
                frame,
                labels,
                address.rules().toString(),
                Array.of("allowed", "denied")
                        .map(key -> new Choice(key, labels.get("others." + key), key.equals(others)))
                        .asJava(),
                policy.rules()
                        .keySet()
                        .toList()
                        .map(key -> line(key, policy.ruleOf(key), connectors, language, labels))
                        .sortBy(line -> line.name().toLowerCase(Locale.ROOT))
                        .asJava(),
                connectors
                        .reject(connector -> policy.rules().containsKey(connector.key()))
                        .map(connector -> new Choice(connector.key().value(), connector.name(), false))
                        .asJava(),
                VersionTag.of(policy.version()));
    }

    private RuleLine line(
            ConnectorKey key, ConnectorRule rule, Seq<Connector> connectors, Language language, Labels labels) {
        var forms = FormTexts.in(language);
        return new RuleLine(
                connectors
                        .find(connector -> connector.key().equals(key))
                        .map(Connector::name)
                        .getOrElse(key::value),
                address.rule(key).toString(),
                labels.get(rule.allowed() ? "allowed" : "denied"),
                rule.types()
                        .map(kinds -> kinds.toList().map(forms::nameOf).mkString(", "))
                        .getOrElse(() -> labels.get("types.all")),
                rule.presets()
                        .open()
                        .keySet()
                        .union(rule.presets().secret().keySet())
                        .toList()
                        .sorted()
                        .mkString(", "));
    }
}
