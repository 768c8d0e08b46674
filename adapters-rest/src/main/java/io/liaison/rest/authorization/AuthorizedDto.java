package io.liaison.rest.authorization;

import org.jspecify.annotations.Nullable;

/** The connection that a consent has connected. */
public record AuthorizedDto(
        String id,
        String name,
        String folder,
        String connector,
        @Nullable String account,
        String status,
        long version) {}
