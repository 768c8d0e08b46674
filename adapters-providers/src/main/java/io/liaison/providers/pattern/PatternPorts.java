package io.liaison.providers.pattern;

import io.liaison.application.port.outbound.TextPatterns;

/** What this package implements. */
public final class PatternPorts {

    private PatternPorts() {}

    public static TextPatterns patterns() {
        return new LinearPatterns();
    }
}
