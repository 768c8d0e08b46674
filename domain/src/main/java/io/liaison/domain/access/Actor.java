package io.liaison.domain.access;

import io.liaison.domain.shared.PrincipalId;
import io.liaison.domain.shared.TenantId;

/** Whoever asks for something: the credential has been verified. What it may do is asked for when it does it. */
public record Actor(TenantId tenant, PrincipalId principal) {}
