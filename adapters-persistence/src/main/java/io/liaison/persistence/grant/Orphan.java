package io.liaison.persistence.grant;

/**
 * A lease whose holder has ended, as one that waited has seen it.
 *
 * @param hasAsked whether its holder had asked the provider; if it does so only now, it has not ended after all
 */
record Orphan(long fence, boolean hasAsked) {}
