package io.liaison.domain.connector;

import io.vavr.collection.Seq;

/** What a learned fact may be. */
public sealed interface FactKind {

    /** A segment of an address. */
    record Text() implements FactKind {}

    /** A host, one of these; {@code *.example.com} is any below that. */
    record Host(Seq<String> patterns) implements FactKind {
        boolean admits(String host) {
            return patterns.exists(
                    pattern -> pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern));
        }
    }
}
