package io.liaison.providers.hook;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.WebhookSignature;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.providers.json.Json;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A token that was signed with the key by HMAC-SHA256. Whatever else it says of how it was signed, it is not believed. It may hold a
 * digest of the body, which then has to be that of the body.
 */
final class JwtProof implements Proof {
    private static final Pattern TOKEN =
            Pattern.compile("(?:(?i:Bearer)\\s+)?(([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+))\\.([A-Za-z0-9_-]+)");
    private static final String DIGEST = "payload_hash";
    private final WebhookSignature signature;
    private final Verifier verifier;

    JwtProof(WebhookSignature signature, Secret key) {
        this.signature = signature;
        this.verifier = new HmacVerifier(HmacVerifier.SHA_256, HmacKeys.of(key));
    }

    @Override
    public Either<Failure, Proven> prove(Message message, Instant now) {
        return message.at(signature.place().getOrElse("header:Authorization"))
                .map(shown -> shown.startsWith(signature.prefix())
                        ? shown.substring(signature.prefix().length()).strip()
                        : shown.strip())
                .filter(shown -> !shown.isEmpty())
                .toEither(() -> Proof.doubted(Doubt.UNSIGNED))
                .flatMap(token -> claims(token)
                        .filterOrElse(claims -> isAbout(message, claims), other -> Proof.doubted(Doubt.OTHER_SIGNATURE))
                        .flatMap(claims -> timely(claims, now))
                        .map(claims -> proven(token, claims, message)));
    }

    private Either<Failure, Json> claims(String shown) {
        var token = TOKEN.matcher(shown);
        return Option.when(token.matches(), token)
                .filter(parts -> isHmac(parts.group(2)))
                .filter(parts -> Spelled.base64(parts.group(4))
                        .exists(mac -> verifier.fits(Contents.bytes(parts.group(1)), mac)))
                .flatMap(parts -> json(parts.group(3)))
                .toEither(() -> Proof.doubted(Doubt.OTHER_SIGNATURE));
    }

    private static boolean isHmac(String head) {
        return json(head)
                .exists(named -> plain(named, "alg").contains("HS256")
                        && named.member("crit").isEmpty());
    }

    private static boolean isAbout(Message message, Json claims) {
        return plain(claims, DIGEST)
                .forAll(digest -> Spelled.hex(digest).exists(bytes -> Contents.isDigest(bytes, message.body())));
    }

    private Either<Failure, Json> timely(Json claims, Instant now) {
        var most = signature.tolerance().getOrElse(Moments.TOLERANCE);
        var ends = moment(claims, "exp");
        var made = moment(claims, "iat");
        if (signature.tolerance().isDefined() && ends.isEmpty() && made.isEmpty()) {
            return Either.left(Proof.doubted(Doubt.UNTIMED));
        }
        if (ends.exists(now::isAfter)
                || made.exists(at -> signature.tolerance().isDefined() && at.isBefore(now.minus(most)))) {
            return Either.left(Proof.doubted(Doubt.TOO_OLD));
        }
        return made.toList().appendAll(moment(claims, "nbf")).exists(at -> at.isAfter(now.plus(most)))
                ? Either.left(Proof.doubted(Doubt.FROM_THE_FUTURE))
                : Either.right(claims);
    }

    private static Proven proven(String token, Json claims, Message message) {
        var isWhole = plain(claims, DIGEST).isDefined();
        return Proven.signed(
                Contents.joined(token, message.body()),
                place -> isWhole && place.startsWith(Places.BODY),
                Option.none());
    }

    private static Option<Instant> moment(Json claims, String name) {
        return plain(claims, name).map(text -> text.replaceFirst("\\..*", "")).flatMap(Moments::parse);
    }

    private static Option<String> plain(Json object, String name) {
        return object.member(name).flatMap(Json::scalar);
    }

    private static Option<Json> json(String part) {
        return Spelled.base64(part).flatMap(Json::parse);
    }
}
