package io.liaison.rest.folder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder, and what the caller may do in it. {@code parentId} is null at the top of the tree. */
public record FolderDto(
        String id,
        long number,
        String name,
        String path,
        String kind,
        @Nullable String parentId,
        String description,
        List<String> permissions,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
