package io.liaison.rest.role;

import java.util.List;

/** A named set of permissions. */
public record RoleDto(String name, String scope, List<String> permissions, boolean builtIn, long version) {}
