package io.liaison.rest.console.frame;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;
import io.vavr.collection.Array;
import io.vavr.control.Option;
import java.util.List;

/** Puts pages into their frame. */
public final class Frames {
    private final ConsoleAddress address;
    private final Edition edition;
    private final Option<String> issuer;

    /** {@code issuer} is the name of the one on whose page people can sign in, if there is one. */
    public Frames(ConsoleAddress address, Edition edition, Option<String> issuer) {
        this.address = address;
        this.edition = edition;
        this.issuer = issuer;
    }

    /** For whoever is not signed in. */
    public Frame outside(Language language) {
        return new Frame(
                language.tag(),
                FrameWords.in(language),
                address.root(),
                edition.value(),
                List.of(),
                issuer.getOrNull(),
                null);
    }

    /** For whoever is, in one part of the console. */
    public Frame in(Part here, Language language) {
        var words = FrameWords.in(language);
        var sections = Array.of(Part.values()).map(part -> section(part, here, words));
        return new Frame(
                language.tag(), words, address.root(), edition.value(), sections.asJava(), issuer.getOrNull(), null);
    }

    private Frame.Section section(Part part, Part here, Labels words) {
        return new Frame.Section(words.get(part.key()), address.root() + part.path(), part == here);
    }
}
