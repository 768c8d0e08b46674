package io.liaison.domain.handover;

import io.vavr.collection.Seq;

/** How many there are of something, and the first of them. */
public record Excerpt<T>(long count, Seq<T> first) {}
