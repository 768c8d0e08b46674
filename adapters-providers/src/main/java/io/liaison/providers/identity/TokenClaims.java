package io.liaison.providers.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.liaison.application.port.outbound.GatewayProvider.TokenIssuer;
import io.liaison.domain.access.ExternalIdentity;
import io.liaison.domain.access.VerifiedIdentity;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.domain.error.Forbidden.TokenNotAccepted;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What a token says about itself: whose it is, for whom, and when. */
final class TokenClaims {
    /** By how much the clocks of issuers may be ahead of ours. */
    private static final Duration LEEWAY = Duration.ofSeconds(60);

    /** OpenID Connect Core 1.0, section 2. */
    private static final int MOST_SUBJECT = 255;

    private final TokenIssuer issuer;
    private final InstantSource clock;

    TokenClaims(TokenIssuer issuer, InstantSource clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    static <T> Either<Failure, T> refuse(TokenFlaw flaw) {
        return Either.left(new TokenNotAccepted(flaw));
    }

    /** Nothing in it is proven yet. */
    Either<Failure, JWTClaimsSet> ofIssuer(SignedJWT jwt) {
        try {
            var claims = jwt.getJWTClaimsSet();
            return name().equals(claims.getIssuer()) ? Either.right(claims) : refuse(TokenFlaw.OTHER_ISSUER);
        } catch (ParseException unreadable) {
            return refuse(TokenFlaw.MALFORMED);
        }
    }

    /** Whom proven claims speak of, if they are for us and for now. */
    Either<Failure, VerifiedIdentity> read(JWTClaimsSet proven) {
        var now = clock.instant();
        var flaws = List.of(
                Option.when(!proven.getAudience().contains(issuer.audience()), TokenFlaw.OTHER_AUDIENCE),
                Option.when(isIncomplete(proven), TokenFlaw.MALFORMED),
                Option.when(isOver(proven, now), TokenFlaw.EXPIRED),
                Option.when(isEarly(proven, now), TokenFlaw.NOT_YET_VALID));
        return flaws.flatMap(flaw -> flaw)
                .headOption()
                .<Either<Failure, VerifiedIdentity>>map(TokenClaims::refuse)
                .getOrElse(() -> Either.right(identity(proven)));
    }

    private VerifiedIdentity identity(JWTClaimsSet proven) {
        return new VerifiedIdentity(
                issuer.tenant(),
                new ExternalIdentity(name(), proven.getSubject()),
                ProfileClaims.profile(proven),
                ProfileClaims.groups(proven),
                proven.getExpirationTime().toInstant());
    }

    private String name() {
        return issuer.address().toString();
    }

    private static boolean isIncomplete(JWTClaimsSet claims) {
        return claims.getExpirationTime() == null
                || Option.of(claims.getSubject()).forAll(subject -> !PlainText.isValid(subject, MOST_SUBJECT));
    }

    private static boolean isOver(JWTClaimsSet claims, Instant now) {
        return instant(claims.getExpirationTime()).exists(end -> !now.isBefore(end));
    }

    private static boolean isEarly(JWTClaimsSet claims, Instant now) {
        return List.of(claims.getNotBeforeTime(), claims.getIssueTime())
                .flatMap(TokenClaims::instant)
                .exists(begin -> begin.isAfter(now.plus(LEEWAY)));
    }

    private static Option<Instant> instant(@Nullable Date date) {
        return date == null ? Option.none() : Option.some(date.toInstant());
    }
}
