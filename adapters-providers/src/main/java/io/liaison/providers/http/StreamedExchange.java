package io.liaison.providers.http;

import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.HttpHeader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;

/** One request and one answer over a connection of its own, of which neither body is kept. */
final class StreamedExchange {
    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxLineLength(16_384)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();
    private static final int FINAL = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private final Dialer dialer;
    private final InstantSource clock;

    StreamedExchange(Dialer dialer, InstantSource clock) {
        this.dialer = dialer;
        this.clock = clock;
    }

    Either<Failure, StreamedAnswer> run(StreamedCall call, Destination to, SSLSocketFactory tls, Line line) {
        var body = new SentBody(call.body().getOrElse(Payload::empty), line);
        try {
            var socket = dialer.dial(to.addresses());
            line.over(socket);
            return Either.right(read(
                    line, ask(to.secure() ? dialer.secure(socket, to.host(), tls) : socket, call, body)));
        } catch (IOException | HttpException failed) {
            return Either.left(body.failure().getOrElse(() -> line.broken(failed)));
        }
    }

    /** The body goes out beside, since some servers answer before they have read it all. */
    private static ClassicHttpResponse ask(Socket socket, StreamedCall call, SentBody body)
            throws IOException, HttpException {
        var connection = connection();
        connection.bind(socket);
        var request = StreamedRequests.of(call, body);
        connection.sendRequestHeader(request);
        connection.flush();
        if (request.getEntity() != null) {
            Thread.ofVirtual().name("provider-upload").start(() -> body.send(connection, request));
        }
        return receive(connection, call.method());
    }

    /** Characters are bytes here, whatever they mean; and nobody looks for an answer but who waits for it. */
    private static DefaultBHttpClientConnection connection() {
        return new DefaultBHttpClientConnection(
                BOUNDS,
                StandardCharsets.ISO_8859_1.newDecoder(),
                StandardCharsets.ISO_8859_1.newEncoder(),
                null,
                null,
                (request, connection, input, sent, next) -> false,
                null,
                null);
    }

    private static ClassicHttpResponse receive(DefaultBHttpClientConnection connection, String method)
            throws IOException, HttpException {
        var response = connection.receiveResponseHeader();
        while (response.getCode() < FINAL) {
            response = connection.receiveResponseHeader();
        }
        if (!method.equals("HEAD") && response.getCode() != NO_CONTENT && response.getCode() != NOT_MODIFIED) {
            connection.receiveResponseEntity(response);
        }
        return response;
    }

    private StreamedAnswer read(Line line, ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            line.end();
            return answer(response, Option.none(), Payload.empty());
        }
        var length = entity.getContentLength();
        return answer(response, Option.when(length >= 0, length), new StreamedBody(line, entity.getContent()));
    }

    private StreamedAnswer answer(ClassicHttpResponse response, Option<Long> length, Payload body) {
        return new StreamedAnswer(response.getCode(), headers(response), length, patience(response), body);
    }

    /** What is no header is nobody's. */
    private static Seq<HttpHeader> headers(ClassicHttpResponse response) {
        return List.of(response.getHeaders())
                .flatMap(header -> HttpHeader.of(
                        header.getName(), Option.of(header.getValue()).getOrElse("")));
    }

    private Option<Duration> patience(ClassicHttpResponse response) {
        return Option.when(
                        response.getCode() == TOO_MANY_REQUESTS || response.getCode() == UNAVAILABLE,
                        response.getFirstHeader("Retry-After"))
                .flatMap(Option::of)
                .map(asked -> RetryAfter.read(Option.of(asked.getValue()), clock.instant()));
    }
}
