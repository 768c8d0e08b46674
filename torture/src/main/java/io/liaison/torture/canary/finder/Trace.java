package io.liaison.torture.canary.finder;

import io.liaison.torture.canary.secret.Disguise;
import io.liaison.torture.canary.secret.Kind;

/** What was found, and what it was dressed in. */
public record Trace(Kind kind, Disguise disguise) {}
