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
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first tokens of a grant, one method a grant type; those that are nobody's in particular are a machine's. */
final class FirstTokens {
    private static final String CODE = "authorization_code";
    private static final String DEVICE = "urn:ietf:params:oauth:grant-type:device_code";
    private static final String ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer";

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
            case DEVICE ->
                answer(
                        arrival,
                        sent,
                        devices.redeemed(Arrival.required(sent, "device_code"), client(arrival, sent)),
                        true);
            case ASSERTION -> answer(arrival, sent, machine(asserting(arrival, sent), sent), false);
            default -> answer(arrival, sent, machine(client(arrival, sent), sent), false);
        };
    }

    private HTTPResponse forCode(Arrival arrival, Map<String, String> sent) throws Refused {
        var client = client(arrival, sent);
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
        var isOffline = code.offline()
                && habits.authorization().offline().token().unmetBy(sent::get).isEmpty();
        return answer(arrival, sent, code.grant(), isOffline);
    }

    private static boolean isProven(@Nullable String challenge, @Nullable String verifier) {
        if (challenge == null || verifier == null) {
            return challenge == null && verifier == null;
        }
        return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                .getValue()
                .equals(challenge);
    }

    private String client(Arrival arrival, Map<String, String> sent) throws Refused {
        return clients.identified(arrival, sent);
    }

    /** The assertion may be all that there is to know the client by. Its signature is not looked at. */
    private String asserting(Arrival arrival, Map<String, String> sent) throws Refused {
        try {
            var issuer = SignedJWT.parse(Arrival.required(sent, "assertion"))
                    .getJWTClaimsSet()
                    .getIssuer();
            return Clients.isShownBy(arrival, sent) ? client(arrival, sent) : String.valueOf(issuer);
        } catch (ParseException unreadable) {
            throw malformed("invalid_grant", "The assertion is no signed JWT", 400);
        }
    }

    private Grant machine(String client, Map<String, String> sent) throws Refused {
        return grants.opened(
                visitor.person(),
                client,
                AuthorizationDesk.scopes(habits.authorization().scoping(), sent));
    }

    private HTTPResponse answer(Arrival arrival, Map<String, String> sent, Grant grant, boolean isOffline) {
        var answer = answers.start();
        for (var below : grant.scopes().keySet()) {
            answers.addAccess(answer, below, grant, sent, false);
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
