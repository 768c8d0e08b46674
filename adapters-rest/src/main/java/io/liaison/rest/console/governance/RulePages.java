package io.liaison.rest.console.governance;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.governance.RulePage.PresetField;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.wire.VersionTag;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Lays out the rule for one connector. */
public final class RulePages {
    /** What is pasted with its lines. */
    private static final Seq<String> LINES = List.of("certificate", "privateKey", "keyStore");

    private final ConsoleAddress address;

    public RulePages(ConsoleAddress address) {
        this.address = address;
    }

    /** Every field that any of its forms asks for, once. */
    static Seq<ConnectorField> fields(Option<Connector> connector) {
        return connector
                .toList()
                .flatMap(known -> known.offers().flatMap(known::form))
                .distinctBy(ConnectorField::name);
    }

    RulePage of(
            Frame frame,
            ConnectorGovernance policy,
            Governed governed,
            RuleEntered entered,
            Option<Failure> failure,
            Visitor visitor) {
        var language = visitor.exchange().language();
        var labels = RuleWords.in(language);
        var texts = FormTexts.in(language);
        return new RulePage(
                frame,
                labels,
                governed.name(),
                address.rule(governed.key()).toString(),
                address.rules().toString(),
                governed.connector().isEmpty(),
                decisions(policy, entered, labels).asJava(),
                types(governed, entered, texts).asJava(),
                fields(governed.connector())
                        .map(field -> field(field, policy, governed.key(), entered, texts, labels))
                        .asJava(),
                failure.map(why -> FieldFaults.of(why, language)).getOrElse(FieldFaults.NONE),
                failure.exists(StaleVersion.class::isInstance)
                        ? java.util.List.of(new Fact(
                                labels.get("decision"), decision(Decision.of(policy, governed.key()), policy, labels)))
                        : java.util.List.of(),
                VersionTag.of(policy.version()));
    }

    private static Seq<Choice> decisions(ConnectorGovernance policy, RuleEntered entered, Labels labels) {
        return Array.of(Decision.values())
                .map(decision ->
                        new Choice(decision.key(), decision(decision, policy, labels), decision == entered.decision()));
    }

    private static String decision(Decision decision, ConnectorGovernance policy, Labels labels) {
        return switch (decision) {
            case OTHERS -> labels.get(policy.othersAllowed() ? "decision.others.allowed" : "decision.others.denied");
            case ALLOWED -> labels.get("decision.allowed");
            case DENIED -> labels.get("decision.denied");
        };
    }

    /** Those that are chosen already are always among them. */
    private static Seq<Choice> types(Governed governed, RuleEntered entered, FormTexts texts) {
        return governed.connector()
                .toList()
                .flatMap(Connector::offers)
                .map(AuthenticationOffer::kind)
                .appendAll(governed.chosen(entered))
                .distinct()
                .map(kind -> new Choice(
                        kind.key(), texts.nameOf(kind), entered.types().contains(kind.key())));
    }

    private static PresetField field(
            ConnectorField field,
            ConnectorGovernance policy,
            ConnectorKey key,
            RuleEntered entered,
            FormTexts texts,
            Labels labels) {
        var shown = entered.shown(field);
        return new PresetField(
                field.name(),
                texts.of(texts.named(field).label()),
                field.type() == FieldType.SECRET,
                LINES.contains(field.name()),
                policy.ruleOf(key).presets().secret().containsKey(field.name()),
                shown,
                choices(field, labels)
                        .map(choice -> new Choice(
                                choice.key(), choice.name(), choice.key().equals(shown)))
                        .asJava());
    }

    private static Seq<Choice> choices(ConnectorField field, Labels labels) {
        return switch (field.type()) {
            case CHOICE -> field.choices().map(choice -> new Choice(choice, choice, false));
            case BOOLEAN -> List.of("true", "false").map(flag -> new Choice(flag, labels.get("flag." + flag), false));
            case TEXT, SECRET, LIST, NUMBER -> List.empty();
        };
    }
}
