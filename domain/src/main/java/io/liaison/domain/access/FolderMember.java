package io.liaison.domain.access;

import io.vavr.collection.Set;

/** Who holds which roles in a folder, and where: in that folder itself or in one above it. */
public record FolderMember(Principal principal, Set<RoleName> roles, Holding.Origin assignedIn) {}
