package io.liaison.application.text;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.control.Option;
import java.util.ResourceBundle;

/** What forms of connections say: the names of the authentication types and of the fields that every connector has. */
public final class FormTexts {
    private static final String BUNDLE = "io.liaison.application.text.forms";
    private final ResourceBundle texts;

    private final Language language;

    private FormTexts(ResourceBundle texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public static FormTexts in(Language language) {
        return new FormTexts(ResourceBundle.getBundle(BUNDLE, language.locale()), language);
    }

    public String nameOf(AuthenticationKind kind) {
        return texts.getString("type." + kind.key());
    }

    /** What somebody wrote for people, in this language if it is there. */
    public String of(LocalizedText text) {
        return switch (language) {
            case ENGLISH -> text.english();
            case FRENCH -> text.french().getOrElse(text.english());
        };
    }

    /** The same field with its label in this language; one that we have no word for keeps its own. */
    public ConnectorField named(ConnectorField field) {
        var key = "field." + field.name();
        return texts.containsKey(key) && field.label().french().isEmpty()
                ? field.saying(LocalizedText.of(texts.getString(key)), Option.none())
                : field;
    }
}
