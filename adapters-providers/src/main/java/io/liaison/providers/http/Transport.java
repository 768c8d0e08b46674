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
        return deadline.enforce(hostOf(call), () -> exchange(call, exchange::run))
                .flatMap(Transport::judge);
    }

    /**
     * The same for those who only want to be heard: any answer is on the right, and of one that is no success, its first
     * words.
     */
    public Either<Failure, HttpAnswer> hear(HttpCall call) {
        return deadline.enforce(hostOf(call), () -> exchange(call, exchange::hear))
                .flatMap(Transport::arrived);
    }

    private Either<Failure, HttpAnswer> exchange(HttpCall call, Exchange.Way way) {
        return contexts.socketFactory(call.certificate())
                .flatMap(tls -> policy.resolve(call.address()).flatMap(to -> way.run(call, to, tls)));
    }

    private static String hostOf(HttpCall call) {
        return Option.of(call.address().getHost()).getOrElse("");
    }

    private static Either<Failure, HttpAnswer> judge(HttpAnswer answer) {
        return answer.isBusy() ? Either.left(answer.busy()) : arrived(answer);
    }

    private static Either<Failure, HttpAnswer> arrived(HttpAnswer answer) {
        return answer.isRedirect() ? HttpAnswer.misbehaved(Misbehaviour.REDIRECT) : Either.right(answer);
    }
}
