package io.liaison.domain.authentication;

/** A client as a provider sees it: its name, its proof, and where that provider is to be asked. */
public record OAuthClient(ClientId id, ClientCredential credential, OAuthEndpoints endpoints) {}
