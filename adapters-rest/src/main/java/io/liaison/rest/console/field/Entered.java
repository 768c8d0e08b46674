package io.liaison.rest.console.field;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.wire.Amounts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The fields of a connector as somebody has filled them in. */
public record Entered(Form form) {
    /** Keeps them apart from what the page itself asks for. */
    static final String PREFIX = "field.";

    /** What a field of the page shows when it is shown again: never a secret. */
    String shown(ConnectorField field) {
        return field.type() == FieldType.SECRET
                ? ""
                : form.text(PREFIX + field.name()).getOrElse("");
    }

    public Map<String, FieldValue> values(Seq<ConnectorField> fields) {
        return fields.foldLeft(
                LinkedHashMap.empty(),
                (all, field) -> value(field).fold(() -> all, value -> all.put(field.name(), value)));
    }

    private Option<FieldValue> value(ConnectorField field) {
        var name = PREFIX + field.name();
        return switch (field.type()) {
            case TEXT, SECRET, CHOICE -> form.text(name).map(FieldValue.Text::new);
            case LIST ->
                form.text(name)
                        .map(text -> new FieldValue.Texts(List.of(text.strip().split("[\\s,]+"))));
            case NUMBER -> form.text(name).map(Entered::amount);
            case BOOLEAN ->
                Option.when(field.when().isEmpty() || form.isTicked(name), new FieldValue.Flag(form.isTicked(name)));
        };
    }

    /** What is no number stays what it is, so that the engine says what is wrong with it. */
    private static FieldValue amount(String text) {
        return Amounts.parse(text).<FieldValue>map(FieldValue.Amount::new).getOrElse(() -> new FieldValue.Text(text));
    }
}
