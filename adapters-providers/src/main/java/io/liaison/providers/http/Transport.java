package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.tls.TlsContexts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Calls providers. What comes back on the right is a success (2xx) or a refusal (4xx), all else is a failure. */
public final class Transport {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private final EgressPolicy policy;
    private final TlsContexts contexts;
    private final Deadline deadline;
    private final Exchange exchange;

    public Transport(EgressPolicy policy, TlsContexts contexts, Timeouts timeouts, InstantSource clock) {
        this.policy = policy;
        this.contexts = contexts;
        this.deadline = new Deadline(timeouts.overall());
        this.exchange = new Exchange(new Dialer(timeouts), clock);
    }

    public Either<Failure, HttpAnswer> send(HttpCall call) {
        return deadline.enforce(Option.of(call.address().getHost()).getOrElse(""), () -> exchange(call))
                .flatMap(Transport::judge);
    }

    private Either<Failure, HttpAnswer> exchange(HttpCall call) {
        return contexts.socketFactory(call.certificate())
                .flatMap(tls -> policy.resolve(call.address()).flatMap(to -> exchange.run(call, to, tls)));
    }

    private static Either<Failure, HttpAnswer> judge(HttpAnswer answer) {
        if (isBusy(answer.status())) {
            return Either.left(answer.busy());
        }
        return answer.status() / 100 == 3 ? HttpAnswer.misbehaved(Misbehaviour.REDIRECT) : Either.right(answer);
    }

    private static boolean isBusy(int status) {
        return status >= 500 || status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT;
    }
}
