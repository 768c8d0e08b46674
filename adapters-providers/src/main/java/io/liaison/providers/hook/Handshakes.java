package io.liaison.providers.hook;

import io.liaison.application.port.outbound.HookCalls.Handshake;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.WebhookHandshake;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.Doubt;
import io.liaison.domain.proxy.HttpHeader;
import io.liaison.providers.json.JsonText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Answers to providers that want to know whether an address is ours. Whoever knows the address may ask, so what is answered is of use
 * to nobody else: it comes back as a text in JSON or as plain text, never as a page, and of what could be a message no signature is told.
 */
final class Handshakes {
    private static final int MOST = 4_096;
    private static final String PLAIN = "text/plain";

    /** Words that no message of a provider consists of. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_+/-]{1,256}={0,2}");

    private final WebhookHandshake how;
    private final Secret key;

    Handshakes(WebhookHandshake how, Secret key) {
        this.how = how;
        this.key = key;
    }

    Either<Failure, Option<Handshake>> answer(Message message) {
        return message.at(how.challenge())
                .filter(challenge -> !challenge.isBlank())
                .map(challenge -> answer(message, challenge).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }

    private Either<Failure, Handshake> answer(Message message, String challenge) {
        return Option.when(isHarmless(challenge) && how.verify().forAll(place -> isKey(message.at(place))), challenge)
                .flatMap(word -> how.answer().filledWith(values(word)))
                .<Failure>toEither(() -> Proof.doubted(Doubt.OTHER_CHALLENGE))
                .flatMap(
                        text -> answer(text, how.remember().flatMap(message::at).map(Secret::new)));
    }

    private Either<Failure, Handshake> answer(String text, Option<Secret> told) {
        var type = isJson() ? how.mediaType() : PLAIN;
        return how.header()
                .map(name -> HttpHeader.of(name, text)
                        .mapLeft(broken -> Proof.doubted(Doubt.OTHER_CHALLENGE))
                        .map(header -> new Handshake(type, "", Option.some(header), told)))
                .getOrElse(() -> Either.right(new Handshake(type, text, Option.none(), told)));
    }

    private boolean isHarmless(String challenge) {
        var isSigned = how.answer().placeholders().exists(name -> name.startsWith("hmac"));
        return challenge.length() <= MOST
                && (!isSigned || WORD.matcher(challenge).matches());
    }

    private boolean isKey(Option<String> word) {
        return word.exists(shown -> MessageDigest.isEqual(Contents.bytes(shown), Contents.bytes(key.reveal())));
    }

    private Map<String, String> values(String challenge) {
        Map<String, String> plain = LinkedHashMap.of("challenge", isJson() ? JsonText.inside(challenge) : challenge);
        return Option.when(!key.reveal().isEmpty(), () -> mac(challenge))
                .fold(
                        () -> plain,
                        mac -> plain.put("hmacHex", HexFormat.of().formatHex(mac))
                                .put("hmacBase64", Base64.getEncoder().encodeToString(mac)));
    }

    private byte[] mac(String challenge) {
        return HmacVerifier.of(HmacVerifier.SHA_256, Contents.bytes(key.reveal()), Contents.bytes(challenge));
    }

    private boolean isJson() {
        return how.mediaType().toLowerCase(Locale.ROOT).contains("json");
    }
}
