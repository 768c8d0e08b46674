package io.liaison.domain.authentication;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;

/** Names that a provider has for errors besides the standard ones, by what they mean. */
public record ErrorDialect(Set<String> grant, Set<String> client, Set<String> temporary) {
    public static final ErrorDialect STANDARD =
            new ErrorDialect(LinkedHashSet.empty(), LinkedHashSet.empty(), LinkedHashSet.empty());

    /** Whether it is one of them. */
    public boolean knows(String name) {
        return grant.contains(name) || client.contains(name) || temporary.contains(name);
    }
}
