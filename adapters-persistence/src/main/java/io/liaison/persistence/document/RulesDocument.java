package io.liaison.persistence.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of a policy; a list, since jsonb forgets the order of members. No kinds means all of them. */
public record RulesDocument(List<Rule> rules) {

    /** What is said about one connector. */
    public record Rule(
            String connector, boolean allowed, @Nullable List<String> kinds, List<DetailsDocument.Field> presets) {}
}
