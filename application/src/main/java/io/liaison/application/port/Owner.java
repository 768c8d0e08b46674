package io.liaison.application.port;

import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.shared.PrincipalId;

/** Who answers for a connection, as far as everybody may know who sees the connection. */
public record Owner(PrincipalId id, PrincipalName name) {}
