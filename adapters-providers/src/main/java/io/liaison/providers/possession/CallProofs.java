package io.liaison.providers.possession;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.ProvenRequest;
import io.liaison.providers.http.HttpCall;
import io.vavr.control.Option;
import java.net.URI;
import java.time.InstantSource;

/** Puts proofs beside calls, with the word in them that each server wants to find there (RFC 9449). */
public final class CallProofs {
    private static final String HEADER = "DPoP";
    private final ServerNonces nonces = new ServerNonces();
    private final InstantSource clock;

    public CallProofs(InstantSource clock) {
        this.clock = clock;
    }

    /** An address that nothing can be proven for is one that is not called either. */
    public HttpCall beside(HttpCall call, String method, ProofKey key, Option<AccessToken> token) {
        return ProvenRequest.about(method, call.address(), nonces.of(call.address()))
                .map(request -> Prover.of(key).prove(request, token, clock.instant()))
                .fold(() -> call, proof -> call.with(HEADER, proof));
    }

    /** What a server has said that it wants to find from now on. */
    public void note(URI address, Option<String> nonce) {
        nonces.note(address, nonce);
    }

    /** Whether a request was not looked at, for want of that word. */
    public static boolean isWanted(Option<String> challenge, Option<String> nonce) {
        return nonce.exists(ProvenRequest::isNonce) && challenge.exists(ServerNonces::asksFor);
    }
}
