package io.liaison.providers.identity;

import io.liaison.application.port.outbound.AuthorizationEndpoint.Request;
import io.liaison.application.port.outbound.GatewayProvider.IssuerClient;
import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.application.port.outbound.TokenEndpoint.Redemption;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.authentication.OAuthClient;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.SignInRefused;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.error.Refused.ClientRejected;
import io.liaison.domain.error.Refused.GrantRejected;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.liaison.domain.error.Refused.ProviderRefused;
import io.liaison.domain.error.Unavailable.IssuerUnavailable;
import io.liaison.providers.oauth.OAuthPorts;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** To the authorization server of the issuer we are a client like any other; what we want of it is who signed in. */
final class OAuthIssuerPages implements IssuerPages {
    private static final System.Logger LOG = System.getLogger(OAuthIssuerPages.class.getName());
    private final URI issuer;
    private final IssuerClient known;
    private final OAuthClient client;
    private final OAuthPorts oauth;
    private final SignInTokens tokens;

    OAuthIssuerPages(URI issuer, IssuerClient known, OAuthPorts oauth, SignInTokens tokens) {
        this.issuer = issuer;
        this.known = known;
        this.client = SignInClient.of(issuer, known);
        this.oauth = oauth;
        this.tokens = tokens;
    }

    @Override
    public Either<Failure, URI> page(SignInAttempt attempt, URI returnTo) {
        return oauth.authorizationEndpoint()
                .consentUrl(new Request(
                        client,
                        known.scopes(),
                        " ",
                        attempt.state(),
                        Option.some(attempt.verifier()),
                        returnTo,
                        LinkedHashMap.of("nonce", attempt.nonce().reveal())))
                .mapLeft(this::told);
    }

    @Override
    public Either<Failure, VerifiedIdentity> identity(SignInAttempt attempt, Return brought) {
        return oauth.tokenEndpoint()
                .redeem(
                        client,
                        new Redemption(
                                brought.code(),
                                brought.issuer(),
                                Option.some(attempt.verifier()),
                                brought.to(),
                                known.scopes()))
                .mapLeft(this::told)
                .flatMap(grant -> tokens.read(grant.access().value(), attempt.nonce()));
    }

    /** Whoever signs in can do nothing about what is wrong between the two servers; the operator reads it in the log. */
    private Failure told(Failure why) {
        return switch (why) {
            case GrantRejected rejected -> new SignInRefused(rejected.error());
            case ProviderRefused refused -> logged(why, new SignInRefused(refused.error()));
            case ClientRejected rejected -> logged(why, new SignInRefused(rejected.error()));
            case IssuerMismatch other -> logged(why, new TokenNotAccepted(TokenFlaw.OTHER_ISSUER));
            case Failure other -> logged(why, new IssuerUnavailable(issuer.toString(), IssuerKeys.PAUSE));
        };
    }

    private Failure logged(Failure why, Failure told) {
        LOG.log(System.Logger.Level.WARNING, "Nobody can sign in at the issuer {0}: {1}", issuer, why);
        return told;
    }
}
