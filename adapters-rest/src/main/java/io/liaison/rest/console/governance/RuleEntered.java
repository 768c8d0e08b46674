package io.liaison.rest.console.governance;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.governance.GovernanceDraft;
import io.liaison.domain.governance.GovernanceDraft.Preset;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.wire.Amounts;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What somebody has typed into the form of a rule. It may hold secrets. */
record RuleEntered(Decision decision, Seq<String> types, Map<String, String> values, Seq<String> forgotten) {
    private static final String PREFIX = "preset.";

    static RuleEntered of(Form form, Seq<ConnectorField> fields) {
        return new RuleEntered(
                form.text("decision").flatMap(Decision::parse).getOrElse(Decision.OTHERS),
                form.texts("type"),
                fields.toLinkedMap(
                        ConnectorField::name,
                        field -> form.text(PREFIX + field.name()).getOrElse("")),
                form.texts("forget"));
    }

    /** As if it had been typed by somebody who changes nothing. */
    static RuleEntered unchanged(ConnectorGovernance policy, ConnectorKey key) {
        var rule = policy.ruleOf(key);
        return new RuleEntered(
                Decision.of(policy, key),
                rule.types().toList().flatMap(kinds -> kinds).map(AuthenticationKind::key),
                rule.presets().texts(),
                List.empty());
    }

    /** What a field shows when it is shown again: never a secret. */
    String shown(ConnectorField field) {
        return field.type() == FieldType.SECRET ? "" : values.getOrElse(field.name(), "");
    }

    /** The rule that this is, unless all others are to be followed; {@code former} are the secrets that can be kept. */
    Option<GovernanceDraft.Rule> rule(Seq<ConnectorField> fields, Map<String, Preset> former) {
        return switch (decision) {
            case OTHERS -> Option.none();
            case ALLOWED -> Option.some(rule(true, fields, former));
            case DENIED -> Option.some(rule(false, fields, former));
        };
    }

    /** Of a connector that is still to come nothing is asked: what is filled in for it stays. */
    private GovernanceDraft.Rule rule(boolean allowed, Seq<ConnectorField> fields, Map<String, Preset> former) {
        var unasked =
                former.filterKeys(name -> fields.forAll(field -> !field.name().equals(name)));
        return new GovernanceDraft.Rule(
                Option.some(allowed),
                Option.when(!types.isEmpty(), types),
                fields.foldLeft(
                        unasked,
                        (all, field) -> preset(field, former)
                                .map(preset -> all.put(field.name(), preset))
                                .getOrElse(all)));
    }

    private Option<Preset> preset(ConnectorField field, Map<String, Preset> former) {
        var text = values.getOrElse(field.name(), "").strip();
        return text.isEmpty()
                ? former.get(field.name())
                        .filter(Preset.Kept.class::isInstance)
                        .filter(kept -> !forgotten.contains(field.name()))
                : Option.some(new Preset.Given(value(field, text)));
    }

    /** What does not fit stays the text that it is, so that the engine says what is wrong with it. */
    private static FieldValue value(ConnectorField field, String text) {
        return switch (field.type()) {
            case TEXT, SECRET, CHOICE -> new FieldValue.Text(text);
            case LIST -> new FieldValue.Texts(List.of(text.split("[\\s,]+")));
            case NUMBER ->
                Amounts.parse(text).<FieldValue>map(FieldValue.Amount::new).getOrElse(() -> new FieldValue.Text(text));
            case BOOLEAN -> new FieldValue.Flag(Boolean.parseBoolean(text));
        };
    }

    @Override
    public String toString() {
        return "RuleEntered[hidden]";
    }
}
