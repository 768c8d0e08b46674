package io.liaison.rest.console.frame;

import io.liaison.rest.page.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of each page: its language, where the console is and which edition of its files, where else to
 * go, and what has just happened. Without sections nobody is signed in; {@code issuer} is where that can be done without a key.
 */
public record Frame(
        String language,
        Labels words,
        String root,
        String edition,
        List<Section> sections,
        @Nullable String issuer,
        @Nullable Banner banner) {

    /** A part of the console, and whether this page belongs to it. */
    public record Section(String name, String address, boolean isHere) {}

    /** Under word of what has happened, if anything has. */
    public Frame under(@Nullable Banner happened) {
        return new Frame(language, words, root, edition, sections, issuer, happened);
    }
}
