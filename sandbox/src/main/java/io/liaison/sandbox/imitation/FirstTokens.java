package io.liaison.sandbox.imitation;

import static io.liaison.sandbox.imitation.Refused.denied;
import static io.liaison.sandbox.imitation.Refused.malformed;

import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.liaison.sandbox.imitation.habits.Habits;
import io.liaison.sandbox.imitation.habits.Rotation;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first tokens of a grant, one method a grant type; those that are nobody's in particular are a machine's. */
final class FirstTokens {
    private static final String CODE = "authorization_code";
    private static final String DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
    private static final String ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final String VERIFIER = "[A-Za-z0-9._~-]{43,128}";

    private final Habits habits;
    private final Grants grants;
    private final Devices devices;
    private final Clients clients;
    private final Visitor visitor;
    private final TokenAnswers answers;
    private final InstantSource clock;

    FirstTokens(
            Habits habits,
            Grants grants,
            Devices devices,
            Clients clients,
            Visitor visitor,
            TokenAnswers answers,
            InstantSource clock) {
        this.habits = habits;
        this.grants = grants;
        this.devices = devices;
        this.clients = clients;
        this.visitor = visitor;
        this.answers = answers;
        this.clock = clock;
    }

    HTTPResponse answer(Arrival arrival, Map<String, String> sent, String grantType) throws Refused {
        return switch (grantType) {
            case CODE -> forCode(arrival, sent);
            case DEVICE -> forDevice(arrival, sent);
            case ASSERTION -> forAssertion(arrival, sent);
            default -> forMachine(arrival, sent, clients.identified(arrival, sent));
        };
    }

    private HTTPResponse forCode(Arrival arrival, Map<String, String> sent) throws Refused {
        var client = clients.identified(arrival, sent);
        var code = grants.spent(Arrival.required(sent, "code"))
                .orElseThrow(() -> denied("invalid_grant", "Unknown code, or used before", 400));
        if (!code.grant().client().equals(client)) {
            throw malformed("invalid_grant", "The code is another client's", 400);
        }
        if (!Arrival.required(sent, "redirect_uri").equals(code.request().get("redirect_uri"))) {
            throw malformed("invalid_grant", "redirect_uri differs from that of the authorization request", 400);
        }
        if (!isProven(code.request().get("code_challenge"), sent.get("code_verifier"))) {
            throw malformed("invalid_grant", "code_verifier does not fit", 400);
        }
        return habits.authorization().offline().token().unmetBy(sent::get).isEmpty()
                ? answer(arrival, code.grant(), answers.lifetime(sent, false), code.offline())
                : answer(arrival, code.grant(), Optional.empty(), false);
    }

    private static boolean isProven(@Nullable String challenge, @Nullable String verifier) {
        if (challenge == null || verifier == null) {
            return challenge == null && verifier == null;
        }
        return verifier.matches(VERIFIER)
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue()
                        .equals(challenge);
    }

    private HTTPResponse forDevice(Arrival arrival, Map<String, String> sent) throws Refused {
        var grant = devices.redeemed(Arrival.required(sent, "device_code"), clients.identified(arrival, sent));
        return answer(arrival, grant, answers.lifetime(sent, false), true);
    }

    /**
     * The assertion may be all that there is to know the client by, and hold the scopes. Its signature is not looked at.
     */
    private HTTPResponse forAssertion(Arrival arrival, Map<String, String> sent) throws Refused {
        try {
            var claims = SignedJWT.parse(Arrival.required(sent, "assertion")).getJWTClaimsSet();
            var client = Clients.isShownBy(arrival, sent)
                    ? clients.identified(arrival, sent)
                    : String.valueOf(claims.getIssuer());
            if (claims.getAudience().stream().anyMatch(audience -> audience.contains("{"))) {
                throw malformed("invalid_grant", "The assertion is meant for nobody: " + claims.getAudience(), 400);
            }
            var all = new HashMap<>(sent);
            if (claims.getClaim("scope") instanceof String scope) {
                all.putIfAbsent("scope", scope);
            }
            return forMachine(arrival, all, client);
        } catch (ParseException unreadable) {
            throw malformed("invalid_grant", "The assertion is no signed JWT", 400);
        }
    }

    private HTTPResponse forMachine(Arrival arrival, Map<String, String> sent, String client) throws Refused {
        var scopes = AuthorizationDesk.scopes(habits.authorization().scoping(), sent);
        var grant = grants.opened(visitor.person(), client, scopes);
        return answer(arrival, grant, answers.lifetime(sent, false), false);
    }

    private HTTPResponse answer(Arrival arrival, Grant grant, Optional<Duration> lifetime, boolean isOffline) {
        var answer = answers.about(grant.person());
        for (var below : grant.scopes().keySet()) {
            answers.addAccess(answer, below, grant, lifetime, false);
            if (isOffline && hasRefreshTokens()) {
                answers.addRefresh(answer, below, grants.refresh(fresh(grant, below)), false);
            }
        }
        return answers.write(answer, arrival);
    }

    private boolean hasRefreshTokens() {
        var rotation = habits.refresh().rotation();
        return rotation != Rotation.NONE && rotation != Rotation.EXCHANGES;
    }

    private Grants.Refresh fresh(Grant grant, String below) {
        return new Grants.Refresh(grant, below, clock.instant(), null, "", false);
    }
}
