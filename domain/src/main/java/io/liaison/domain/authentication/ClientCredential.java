package io.liaison.domain.authentication;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

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

    /** What a provider is told in confidence, and might repeat. */
    default Seq<Secret> secrets() {
        return switch (this) {
            case Unproven none -> List.empty();
            case InHeader shown -> List.of(shown.secret());
            case InBody shown -> List.of(shown.secret());
            case SignedAssertion signed -> List.empty();
            case MutualTls shown -> List.empty();
        };
    }
}
