package io.liaison.providers.http;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.Socket;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestContent;
import org.apache.hc.core5.http.protocol.RequestTargetHost;

/** One request and one answer over a connection of its own: nothing is followed, repeated or remembered. */
final class Exchange {
    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxLineLength(16_384)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();
    private static final HttpProcessor FRAMING = HttpProcessorBuilder.create()
            .addAll(RequestContent.INSTANCE, RequestTargetHost.INSTANCE)
            .build();
    private final HttpRequestExecutor executor = new HttpRequestExecutor();
    private final Dialer dialer;
    private final InstantSource clock;

    Exchange(Dialer dialer, InstantSource clock) {
        this.dialer = dialer;
        this.clock = clock;
    }

    /** One of the ways to call. */
    @FunctionalInterface
    interface Way {
        Either<Failure, HttpAnswer> run(HttpCall call, Destination to, SSLSocketFactory tls);
    }

    Either<Failure, HttpAnswer> run(HttpCall call, Destination to, SSLSocketFactory tls) {
        return run(call, to, tls, response -> read(to.host(), response));
    }

    /** Whatever is answered is an answer, and of its body nothing decides anything. */
    Either<Failure, HttpAnswer> hear(HttpCall call, Destination to, SSLSocketFactory tls) {
        return run(call, to, tls, response -> {
            var head = head(to.host(), response);
            var entity = response.getEntity();
            return Either.right(entity == null || head.isSuccess() ? head : head.saying(BodyText.start(entity)));
        });
    }

    private Either<Failure, HttpAnswer> run(HttpCall call, Destination to, SSLSocketFactory tls, Reading reading) {
        try (var socket = dialer.dial(to.addresses())) {
            var line = to.secure() ? dialer.secure(socket, to.host(), tls) : socket;
            return Thread.currentThread().isInterrupted()
                    ? Either.left(NetworkFailures.abandoned(to.host()))
                    : reading.of(ask(line, call));
        } catch (IOException | HttpException failed) {
            return Either.left(NetworkFailures.of(to.host(), failed));
        }
    }

    private ClassicHttpResponse ask(Socket socket, HttpCall call) throws IOException, HttpException {
        var connection = new DefaultBHttpClientConnection(BOUNDS);
        connection.bind(socket);
        var request = Requests.of(call);
        var context = HttpCoreContext.create();
        executor.preProcess(request, FRAMING, context);
        return executor.execute(request, connection, context);
    }

    /** A body that decides nothing is left where it is. */
    private Either<Failure, HttpAnswer> read(String host, ClassicHttpResponse response) throws IOException {
        var head = head(host, response);
        var entity = response.getEntity();
        if (entity == null || head.isBusy() || head.isRedirect()) {
            return Either.right(head);
        }
        return BodyText.read(entity)
                .fold(() -> HttpAnswer.misbehaved(Misbehaviour.TOO_LARGE), text -> Either.right(head.saying(text)));
    }

    private HttpAnswer head(String host, ClassicHttpResponse response) {
        return new HttpAnswer(
                host,
                response.getCode(),
                challenge(response),
                header(response, "DPoP-Nonce"),
                RetryAfter.read(header(response, "Retry-After"), clock.instant()),
                new Secret(""));
    }

    /** What is made of a response while it is there. */
    @FunctionalInterface
    private interface Reading {
        Either<Failure, HttpAnswer> of(ClassicHttpResponse response) throws IOException;
    }

    /** Of several schemes, the one that says what is wrong. */
    private static Option<String> challenge(ClassicHttpResponse response) {
        var all = List.of(response.getHeaders("WWW-Authenticate")).map(NameValuePair::getValue);
        return all.find(challenge -> challenge.contains("error=")).orElse(all.headOption());
    }

    private static Option<String> header(ClassicHttpResponse response, String name) {
        return Option.of(response.getFirstHeader(name)).map(NameValuePair::getValue);
    }
}
