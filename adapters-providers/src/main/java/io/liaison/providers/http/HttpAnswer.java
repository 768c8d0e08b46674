package io.liaison.providers.http;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenResponse;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.error.Unavailable.ProviderBusy;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/**
 * What a provider answered. {@code challenge} says why a token was not accepted, {@code nonce} what the next proof is to hold
 * (RFC 9449), {@code patience} how long to wait before asking again. The body is held as a secret, since answers are where tokens come from.
 */
public record HttpAnswer(
        String host, int status, Option<String> challenge, Option<String> nonce, Duration patience, Secret body) {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isRedirect() {
        return status / 100 == 3;
    }

    boolean isBusy() {
        return status >= 500 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
    }

    /** One that was kept, to be understood later. */
    public static HttpAnswer of(TokenResponse kept) {
        return new HttpAnswer(kept.host(), kept.status(), Option.none(), Option.none(), kept.patience(), kept.body());
    }

    /** What is kept of it until it is understood. */
    public TokenResponse toKeep() {
        return new TokenResponse(host, status, patience, body);
    }

    HttpAnswer saying(Secret text) {
        return new HttpAnswer(host, status, challenge, nonce, patience, text);
    }

    /** The answer as the JSON object that it must be. */
    public Either<Failure, JsonObject> json() {
        var text = body.reveal();
        return text.isBlank()
                ? misbehaved(Misbehaviour.EMPTY)
                : JsonObject.parse(text).fold(() -> misbehaved(Misbehaviour.NOT_JSON), Either::right);
    }

    /** What stands at places of the answer, be it an object or a list. */
    public Either<Failure, Function<JsonPointer, Option<Object>>> places() {
        var text = body.reveal();
        if (text.isBlank()) {
            return misbehaved(Misbehaviour.EMPTY);
        }
        return JsonObject.enclosing(text)
                .<Either<Failure, Function<JsonPointer, Option<Object>>>>map(
                        whole -> Either.right(place -> whole.at(place.in(""))))
                .getOrElse(() -> misbehaved(Misbehaviour.NOT_JSON));
    }

    /** The provider cannot say now. */
    public Failure busy() {
        return new ProviderBusy(host, status, patience);
    }

    /** An answer that is none has no words worth showing either. */
    public static <T> Either<Failure, T> misbehaved(Misbehaviour what) {
        return Either.left(new ProviderMisbehaved(what, ProviderMessage.NONE));
    }
}
