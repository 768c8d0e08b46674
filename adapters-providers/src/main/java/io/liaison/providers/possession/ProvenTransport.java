package io.liaison.providers.possession;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.error.Failure;
import io.liaison.providers.http.HttpAnswer;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.Transport;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sends calls with a proof beside them. A server that has not looked at one, since it wants a word of its own in the proof,
 * is asked once more; whatever it says then stands.
 */
public final class ProvenTransport {
    private final Transport transport;
    private final CallProofs proofs;

    public ProvenTransport(Transport transport, InstantSource clock) {
        this.transport = transport;
        this.proofs = new CallProofs(clock);
    }

    /** A call that carries a token which is bound to the key. */
    public Either<Failure, HttpAnswer> send(HttpCall call, ProofKey key, AccessToken token) {
        return twice(() -> attempt(call, Option.some(key), Option.some(token)), answer -> answer);
    }

    /**
     * A call that asks for a token, made anew for each attempt: it may hold what is good for one. Without a key it is sent
     * as it is.
     */
    public <T> Either<Failure, T> ask(
            Option<ProofKey> key,
            Function<Function<HttpCall, Either<Failure, HttpAnswer>>, Either<Failure, T>> asking,
            Function<T, HttpAnswer> answer) {
        Supplier<Either<Failure, T>> once = () -> asking.apply(call -> attempt(call, key, Option.none()));
        return key.isDefined() ? twice(once, answer) : once.get();
    }

    private static <T> Either<Failure, T> twice(Supplier<Either<Failure, T>> attempt, Function<T, HttpAnswer> answer) {
        return attempt.get()
                .flatMap(first -> ServerNonces.isWanted(answer.apply(first)) ? attempt.get() : Either.right(first));
    }

    private Either<Failure, HttpAnswer> attempt(HttpCall call, Option<ProofKey> key, Option<AccessToken> token) {
        return transport
                .send(key.fold(
                        () -> call, known -> proofs.beside(call, call.method().name(), known, token)))
                .peek(answer -> proofs.note(call.address(), answer.nonce()));
    }
}
