package io.liaison.domain.error;

import io.vavr.collection.Seq;

/**
 * All that is known of a code beside its texts. {@code aliases} are other names that the same number was published under;
 * {@code statuses} and {@code endpoints} are those that the source names, so that both may be empty.
 */
public record CatalogueEntry(
        ErrorCode code,
        ErrorGroup group,
        ErrorKind kind,
        Evidence evidence,
        Seq<String> aliases,
        Seq<Integer> statuses,
        Seq<String> endpoints) {}
