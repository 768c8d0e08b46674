package io.liaison.domain.governance;

import java.net.URI;

/**
 * A connector as somebody finds it who wants to connect: what the policy leaves of it; whether the tenant has entered an app
 * of its own, which is what people consent to; and the address to register with the provider, where it sends them back.
 */
public record ConnectorForm(GovernedConnector governed, boolean hasApp, URI redirectUri) {}
