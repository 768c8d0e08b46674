package io.liaison.providers.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import io.liaison.domain.access.EmailAddress;
import io.liaison.domain.access.IdentityProfile;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a token says about somebody, read with tolerance: a claim of another type than it should have counts as absent. */
final class ProfileClaims {

    private ProfileClaims() {}

    static IdentityProfile profile(JWTClaimsSet claims) {
        return new IdentityProfile(
                text(claims, "name"),
                text(claims, "preferred_username"),
                verifiedEmail(claims),
                text(claims, "client_id").orElse(() -> text(claims, "azp")));
    }

    /** No claim is no group: some issuers leave it out where somebody has left the last one. */
    static Seq<String> groups(JWTClaimsSet claims) {
        return claims.getClaim("groups") instanceof java.util.List<?> named
                ? List.ofAll(named).filter(String.class::isInstance).map(String.class::cast)
                : List.empty();
    }

    /** An address that anybody could have typed in would make somebody out to be somebody else. */
    private static Option<EmailAddress> verifiedEmail(JWTClaimsSet claims) {
        return text(claims, "email")
                .filter(email -> Boolean.TRUE.equals(claims.getClaim("email_verified")))
                .flatMap(email -> EmailAddress.of(email).toOption());
    }

    private static Option<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? Option.some(text) : Option.none();
    }
}
