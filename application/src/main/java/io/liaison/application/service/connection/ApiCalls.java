package io.liaison.application.service.connection;

import io.liaison.application.port.Payload;
import io.liaison.application.port.inbound.connection.RequestThrough.Answer;
import io.liaison.application.port.outbound.ApiEndpoint;
import io.liaison.application.port.outbound.Throttle;
import io.liaison.application.port.outbound.TokenGrants;
import io.liaison.application.port.outbound.TokenGrants.Reading;
import io.liaison.application.service.connection.TokenInForce.Held;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.proxy.Pace;
import io.liaison.domain.proxy.PassedHeaders;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Asks APIs, and once more with a fresh token when the one that was shown is not accepted. */
final class ApiCalls {
    static final long MOST = 100L << 20;
    private static final int UNAUTHORIZED = 401;
    private final ApiEndpoint endpoint;
    private final TokenRenewal renewal;
    private final TokenGrants grants;
    private final Throttle throttle;
    private final InstantSource clock;

    ApiCalls(ApiEndpoint endpoint, TokenRenewal renewal, TokenGrants grants, Throttle throttle, InstantSource clock) {
        this.endpoint = endpoint;
        this.renewal = renewal;
        this.grants = grants;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** For whoever asks for somebody else. */
    Either<Failure, Answer> send(ApiCall call) {
        return answered(call).flatMap(this::passedOn);
    }

    /** For the engine itself, which reads the answer. */
    Either<Failure, ApiEndpoint.Answer> ask(ApiCall call) {
        return answered(call).flatMap(answered -> noted(answered).map(pace -> answered.answer()));
    }

    private Either<Failure, Answered> answered(ApiCall call) {
        return attempt(call).flatMap(first -> isWorthMore(call, first.answer()) ? again(first) : Either.right(first));
    }

    private Either<Failure, Answered> attempt(ApiCall call) {
        return endpoint.call(call.attempt()).map(answer -> new Answered(call, answer));
    }

    private static boolean isWorthMore(ApiCall call, ApiEndpoint.Answer answer) {
        return answer.status() == UNAUTHORIZED && call.body().isWhole();
    }

    /** A request that the API has not looked at does not count. */
    private Either<Failure, Answered> again(Answered first) {
        return first.answer().wantsAnotherProof()
                ? replaced(first, first.call())
                        .flatMap(second -> isWorthMore(second.call(), second.answer())
                                        && !second.answer().wantsAnotherProof()
                                ? renewed(second)
                                : Either.right(second))
                : renewed(first);
    }

    /** When there is no fresh token, the API's own answer stands; what that proves, whoever renews writes down. */
    private Either<Failure, Answered> renewed(Answered refused) {
        return fresh(refused.call())
                .map(fresh -> replaced(refused, refused.call().with(fresh)).peek(this::learn))
                .getOrElse(() -> Either.right(refused));
    }

    private Option<Held> fresh(ApiCall call) {
        return call.pace().isWorthRenewing(clock.instant()) && isRenewable(call)
                ? renewal.renewRefused(
                                call.tenant(), call.connection(), call.held().reading())
                        .toOption()
                        .flatMap(reading -> held(reading))
                : Option.none();
    }

    private static Option<Held> held(Reading reading) {
        return reading.token().map(token -> new Held(token, reading));
    }

    /** Where nobody can be asked for another, a refusal by one address of an API proves nothing about the credential. */
    private boolean isRenewable(ApiCall call) {
        var kind = call.shown().kind();
        return !kind.isShownAsEntered()
                && (!kind.needsConsent()
                        || grants.whole(call.tenant(), call.connection())
                                .exists(grant ->
                                        grant.exists(known -> known.refresh().isDefined())));
    }

    private Either<Failure, Answered> replaced(Answered former, ApiCall next) {
        return former.answer().body().close().flatMap(closed -> attempt(next));
    }

    private void learn(Answered second) {
        if (second.answer().status() == UNAUTHORIZED) {
            var ignored = throttle.learn(second.call().connection(), pace -> pace.renewedInVain(clock.instant()));
        }
    }

    private Either<Failure, Answer> passedOn(Answered answered) {
        return noted(answered)
                .flatMap(pace -> isTooLarge(answered)
                        ? answered.answer().body().close().flatMap(closed -> Either.left(tooLarge()))
                        : Either.right(toCaller(answered.call(), answered.answer())));
    }

    private Either<Failure, Pace> noted(Answered answered) {
        var answer = answered.answer();
        var call = answered.call();
        return answer.patience()
                .map(patience -> throttle.learn(
                        call.connection(),
                        pace -> pace.resting(call.address().getHost(), answer.status(), patience, clock.instant())))
                .getOrElse(() -> Either.right(call.pace()));
    }

    private static Answer toCaller(ApiCall call, ApiEndpoint.Answer answer) {
        Payload body = new BoundedPayload(answer.body(), MOST, tooLarge());
        return new Answer(
                answer.status(), PassedHeaders.toCaller(answer.headers(), call.address(), call.redaction()), body);
    }

    /** An answer that says so itself is not begun. */
    private static boolean isTooLarge(Answered answered) {
        return answered.answer().length().exists(length -> length > MOST);
    }

    private static Failure tooLarge() {
        return new ProviderMisbehaved(Misbehaviour.TOO_LARGE, ProviderMessage.NONE);
    }

    private record Answered(ApiCall call, ApiEndpoint.Answer answer) {}
}
