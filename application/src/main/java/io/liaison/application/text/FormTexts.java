package io.liaison.application.text;

import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.governance.ConnectorForm;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ResourceBundle;

/** What forms of connections say: what ways to authenticate are called, how to prepare them, and what they ask for. */
public final class FormTexts {
    private static final String BUNDLE = "io.liaison.application.text.forms";
    private static final String REDIRECT_URI = "{redirectUri}";
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

    /** What its connector calls it, or else what it is called everywhere. */
    public String nameOf(AuthenticationOffer offer) {
        return offer.label().isEmpty() ? nameOf(offer.kind()) : of(offer.label());
    }

    /** What is to be done at the provider first, with the address that is to be registered there. */
    public Seq<String> setup(ConnectorForm form, AuthenticationOffer offer) {
        return offer.guide()
                .setup()
                .map(step -> of(step).replace(REDIRECT_URI, form.redirectUri().toString()));
    }

    /** What the policy leaves to be filled in: first what the connector asks for, then what this way needs by its nature. */
    public Seq<ConnectorField> fields(ConnectorForm form, AuthenticationOffer offer) {
        var governed = form.governed();
        var own = governed.open(governed.connector().fields().appendAll(offer.fields()));
        return own.appendAll(governed.open(offer.credentialFields()).map(this::named));
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
