package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.habits.ClientProof.BASIC;
import static io.liaison.sandbox.imitation.habits.ClientProof.NONE;
import static io.liaison.sandbox.imitation.habits.ClientProof.POST;
import static io.liaison.sandbox.imitation.habits.ClientProof.PRIVATE_KEY_JWT;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.SignedJWT;
import io.liaison.sandbox.imitation.habits.ClientProof;
import java.net.URLDecoder;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Nobody registers clients here: whatever secret a client shows first is its own from then on. Of an assertion
 * the claims are read and the signature is not, since no key is known.
 */
final class Clients {
    private static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Map<String, String> secrets = new HashMap<>();
    private final Set<ClientProof> taken;

    Clients(Set<ClientProof> taken) {
        this.taken = taken;
    }

    /** What a client has shown. */
    private record Shown(
            ClientProof proof, String client, @Nullable String secret) {}

    static boolean isShownBy(Arrival arrival, Map<String, String> sent) {
        return arrival.header("Authorization") != null
                || sent.containsKey("client_secret")
                || sent.containsKey("client_assertion");
    }

    String identified(Arrival arrival, Map<String, String> sent) throws Refused {
        return identified(arrival, sent, taken);
    }

    /** The same where other proofs are taken. */
    String identified(Arrival arrival, Map<String, String> sent, Set<ClientProof> here) throws Refused {
        var shown = shown(arrival, sent);
        if (!here.contains(shown.proof())) {
            throw Refused.malformed(
                    "invalid_client", "A client does not prove itself by " + shown.proof() + " here", 401);
        }
        var secret = shown.secret();
        if (secret != null && !secret.equals(secrets.computeIfAbsent(shown.client(), unseen -> secret))) {
            throw Refused.denied("invalid_client", "Not the secret of this client", 401);
        }
        return shown.client();
    }

    private static Shown shown(Arrival arrival, Map<String, String> sent) throws Refused {
        var pair = ShownCredentials.in(arrival).pair();
        var ways = (pair.isPresent() ? 1 : 0)
                + (sent.containsKey("client_secret") ? 1 : 0)
                + (sent.containsKey("client_assertion") ? 1 : 0);
        if (ways > 1) {
            throw Refused.malformed("A client proves itself in one way only");
        }
        if (pair.isPresent()) {
            return basic(pair.get());
        }
        if (sent.containsKey("client_assertion")) {
            return new Shown(PRIVATE_KEY_JWT, asserted(sent), null);
        }
        var id = Optional.ofNullable(sent.get("client_id"))
                .orElseThrow(() -> Refused.malformed("invalid_client", "Missing: client_id", 401));
        return new Shown(sent.containsKey("client_secret") ? POST : NONE, id, sent.get("client_secret"));
    }

    /** Both halves are written as in a form, as RFC 6749 says. */
    private static Shown basic(String pair) throws Refused {
        var halves = pair.split(":", 2);
        if (halves.length != 2) {
            throw Refused.malformed("invalid_client", "The pair has no colon", 401);
        }
        try {
            return new Shown(BASIC, URLDecoder.decode(halves[0], UTF_8), URLDecoder.decode(halves[1], UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            throw Refused.malformed("invalid_client", "The pair is not encoded", 401);
        }
    }

    private static String asserted(Map<String, String> sent) throws Refused {
        try {
            var claims = SignedJWT.parse(sent.get("client_assertion")).getJWTClaimsSet();
            if (ASSERTION_TYPE.equals(sent.get("client_assertion_type"))
                    && claims.getIssuer() != null
                    && claims.getIssuer().equals(claims.getSubject())
                    && claims.getExpirationTime() != null
                    && !claims.getAudience().isEmpty()) {
                return claims.getIssuer();
            }
        } catch (ParseException unreadable) {
            // refused below, like one that says too little
        }
        throw Refused.malformed("invalid_client", "Not an assertion about a client", 401);
    }
}
