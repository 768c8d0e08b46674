package io.liaison.rest.reference;

import org.jspecify.annotations.Nullable;

/** Something that depends on a connection; owner and url help to find it. */
public record ReferenceDto(
        String kind,
        String key,
        String name,
        @Nullable String owner,
        @Nullable String url,
        long version) {}
