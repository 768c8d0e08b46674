package io.liaison.rest.console.field;

import io.liaison.application.text.FormTexts;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldCondition;
import io.liaison.domain.connector.FieldGroup;
import io.liaison.rest.console.frame.Choice;
import io.liaison.rest.console.frame.FieldFaults;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Draws the fields of a connector, filled in as far as they are, and with what is wrong with them. */
public record Drawing(FormTexts texts, Entered entered, FieldFaults faults, boolean keepsEmpty) {
    /** What is pasted with its lines. */
    private static final Seq<String> LINES = List.of("certificate", "privateKey", "keyStore");

    /** Those of a group together, where the first of them stands. */
    public Seq<Section> sections(Seq<ConnectorField> fields, Seq<FieldGroup> groups) {
        return fields.map(ConnectorField::group)
                .distinct()
                .map(group -> new Section(
                        group.flatMap(key -> groups.find(known -> known.key().equals(key)))
                                .map(known -> texts.of(known.label()))
                                .getOrNull(),
                        fields.filter(field -> field.group().equals(group))
                                .map(this::field)
                                .asJava()));
    }

    private Field field(ConnectorField field) {
        var shown = entered.shown(field);
        return new Field(
                field.name(),
                texts.of(field.label()),
                kind(field),
                field.required() && field.when().isEmpty() && !keepsEmpty,
                field.pattern().getOrNull(),
                field.choices()
                        .map(choice -> new Choice(choice, choice, choice.equals(shown)))
                        .asJava(),
                field.help().map(texts::of).getOrNull(),
                field.example().getOrNull(),
                shown,
                faults.get(field.name()),
                field.when().map(FieldCondition::field).getOrNull(),
                field.when().map(condition -> condition.values().mkString(" ")).getOrElse(""));
    }

    private static String kind(ConnectorField field) {
        return switch (field.type()) {
            case TEXT -> LINES.contains(field.name()) ? "lines" : "text";
            case SECRET -> LINES.contains(field.name()) ? "lines" : "secret";
            case LIST -> "text";
            case CHOICE, BOOLEAN, NUMBER -> field.type().key();
        };
    }
}
