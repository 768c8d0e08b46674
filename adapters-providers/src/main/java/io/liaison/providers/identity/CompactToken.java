package io.liaison.providers.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.TokenFlaw;
import io.liaison.providers.http.JsonObject;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.text.ParseException;
import java.util.regex.Pattern;

/** What has the shape of a signed token: three parts, of which the first names an algorithm (RFC 7515, section 3.1). */
record CompactToken(String text, String algorithm) {
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]*\\.[A-Za-z0-9_-]*");

    /** All that a published key can prove, and that need no further library. */
    private static final Set<JWSAlgorithm> PROVABLE = HashSet.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    static Option<CompactToken> of(Secret credential) {
        var text = credential.reveal();
        return Option.of(SHAPE.matcher(text))
                .filter(shape -> shape.matches())
                .flatMap(shape -> JsonObject.parse(new Base64URL(shape.group(1)).decodeToString()))
                .flatMap(header -> header.text("alg"))
                .map(algorithm -> new CompactToken(text, algorithm));
    }

    /** The token, if it can be proven by a key of the issuer, and brings none of its own. */
    Either<Failure, SignedJWT> signed() {
        if (!PROVABLE.exists(known -> known.getName().equals(algorithm))) {
            return TokenClaims.refuse(TokenFlaw.SIGNATURE);
        }
        try {
            var jwt = SignedJWT.parse(text);
            return bringsKeys(jwt.getHeader()) ? TokenClaims.refuse(TokenFlaw.SIGNATURE) : Either.right(jwt);
        } catch (ParseException unreadable) {
            return TokenClaims.refuse(TokenFlaw.MALFORMED);
        }
    }

    private static boolean bringsKeys(JWSHeader header) {
        return header.getJWK() != null || header.getJWKURL() != null || header.getX509CertURL() != null;
    }

    @Override
    public String toString() {
        return "CompactToken[hidden]";
    }
}
