package io.liaison.providers.hook;

/** Knows whether a signature fits what was signed. */
@FunctionalInterface
interface Verifier {

    boolean fits(byte[] content, byte[] signature);
}
