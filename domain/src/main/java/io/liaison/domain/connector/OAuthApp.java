package io.liaison.domain.connector;

import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.Scopes;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.TenantId;
import io.vavr.control.Option;

/** The tenant's own app at a provider, which every authorization-code connection of that connector uses. */
public record OAuthApp(
        TenantId tenant, ConnectorKey connector, ClientId client, Option<SecretRef> secret, Scopes scopes) {}
