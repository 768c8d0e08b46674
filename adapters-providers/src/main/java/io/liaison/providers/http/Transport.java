package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.providers.tls.TlsContexts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;

/** Calls providers. What comes back on the right is a success (2xx) or a refusal (4xx), all else is a failure. */
public final class Transport {
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
        if (answer.isBusy()) {
            return Either.left(answer.busy());
        }
        return answer.isRedirect() ? HttpAnswer.misbehaved(Misbehaviour.REDIRECT) : Either.right(answer);
    }
}
