package io.liaison.domain.authentication;

/** What a client shows at the token endpoint, opened from the vault for the length of one call. */
public sealed interface ClientCredential {

    /** A public client: it names itself and proves nothing. */
    record Unproven() implements ClientCredential {}

    record InHeader(Secret secret) implements ClientCredential {}

    record InBody(Secret secret) implements ClientCredential {}

    /** Signs an assertion with the key (RFC 7523); the certificate is named in its header. */
    record SignedAssertion(ClientKey key) implements ClientCredential {}

    /** Shows the certificate on the TLS connection (RFC 8705). */
    record MutualTls(ClientKey key) implements ClientCredential {}
}
