package io.liaison.domain.farewell;

import io.liaison.domain.authentication.ClientId;
import io.liaison.domain.authentication.ClientProof;
import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.control.Option;
import java.net.URI;

/** Whom to tell and how: the client that may, the address or the issuer that knows it, and how much ends then. */
public record Addressee(
        ClientId client,
        ClientProof proof,
        Option<URI> issuer,
        Option<URI> revocation,
        RevocationReach reach,
        Manner manner) {

    /** Without either address nobody can be told anything. */
    public static boolean canBeTold(OAuthEndpoints endpoints) {
        return endpoints.revocation().isDefined() || endpoints.issuer().isDefined();
    }

    public OAuthEndpoints endpoints() {
        return new OAuthEndpoints(issuer, Option.none(), Option.none(), revocation);
    }
}
