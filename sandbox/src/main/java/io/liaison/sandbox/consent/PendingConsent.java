package io.liaison.sandbox.consent;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.Scope;
import io.liaison.sandbox.registry.Client;

/** A valid authorization request that waits for a person. */
public record PendingConsent(Client client, AuthorizationRequest request, Scope scope) {}
