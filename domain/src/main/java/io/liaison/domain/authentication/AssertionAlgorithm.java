package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** How an assertion is signed, by the names of RFC 7518. A key of one family signs in the ways of that family only. */
public enum AssertionAlgorithm {
    RS256,
    RS384,
    RS512,
    PS256,
    PS384,
    PS512,
    ES256,
    ES384,
    ES512;

    private static final Seq<AssertionAlgorithm> ALL = Array.of(values());

    public static Option<AssertionAlgorithm> parse(String raw) {
        return ALL.find(algorithm -> algorithm.name().equals(raw));
    }
}
