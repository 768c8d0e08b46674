package io.liaison.providers.http;

import io.liaison.domain.error.Failure;
import io.liaison.providers.tls.TlsContexts;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** The way of {@link Transport} for what nobody here reads: bodies go by, and any status is an answer. */
public final class StreamingTransport {
    /** From the first look-up to the last byte, however busily both sides keep it going. */
    public static final Duration MOST_TIME = Duration.ofSeconds(60);

    private final EgressPolicy policy;
    private final TlsContexts contexts;
    private final Deadline deadline;
    private final Duration limit;
    private final StreamedExchange exchange;

    public StreamingTransport(EgressPolicy policy, TlsContexts contexts, Timeouts timeouts, InstantSource clock) {
        this.policy = policy;
        this.contexts = contexts;
        this.limit = timeouts.read();
        this.deadline = new Deadline(limit);
        this.exchange = new StreamedExchange(new Dialer(timeouts), clock);
    }

    public Either<Failure, StreamedAnswer> send(StreamedCall call) {
        var address = call.head().address();
        var line = new Line(Option.of(address.getHost()).getOrElse(""));
        line.endAfter(limit);
        return deadline.enforce(line.host(), () -> exchange(call, line)).peekLeft(failed -> line.end());
    }

    private Either<Failure, StreamedAnswer> exchange(StreamedCall call, Line line) {
        return contexts.socketFactory(call.head().certificate())
                .flatMap(tls -> policy.resolve(call.head().address()).flatMap(to -> exchange.run(call, to, tls, line)));
    }
}
