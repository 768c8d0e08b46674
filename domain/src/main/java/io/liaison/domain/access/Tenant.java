package io.liaison.domain.access;

import io.liaison.domain.shared.TenantId;

/** An isolated world of folders, connections and people. */
public record Tenant(TenantId id, String name) {}
