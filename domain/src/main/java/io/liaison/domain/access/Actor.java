package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;
import io.vavr.collection.Set;

/** Whoever asks for something: the credential has been verified, so this is a fact and not a claim. */
public record Actor(TenantId tenant, PrincipalId principal, Set<Role> roles) {}
