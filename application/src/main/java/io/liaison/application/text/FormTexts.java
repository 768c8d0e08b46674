package io.liaison.application.text;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.shared.AuthenticationKind;
import java.util.ResourceBundle;

/** What forms of connections say: the names of the authentication types and of the fields that every connector has. */
public final class FormTexts {
    private static final String BUNDLE = "io.liaison.application.text.forms";
    private final ResourceBundle texts;

    private FormTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    public static FormTexts in(Language language) {
        return new FormTexts(ResourceBundle.getBundle(BUNDLE, language.locale()));
    }

    public String nameOf(AuthenticationKind kind) {
        return texts.getString("type." + kind.key());
    }

    /** The same field with its label in this language; one that we have no word for keeps its own. */
    public ConnectorField named(ConnectorField field) {
        var key = "field." + field.name();
        return new ConnectorField(
                field.name(),
                texts.containsKey(key) ? texts.getString(key) : field.label(),
                field.type(),
                field.required(),
                field.pattern(),
                field.choices(),
                field.help());
    }
}
