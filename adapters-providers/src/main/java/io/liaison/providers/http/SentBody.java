package io.liaison.providers.http;

import io.liaison.application.port.Payload;
import io.liaison.domain.error.Failure;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;

/** The body of a request on its way out. When there is no more of it for a reason, nothing else goes out, and that is why. */
final class SentBody {
    private static final System.Logger LOG = System.getLogger(SentBody.class.getName());
    private final Payload body;
    private final Line line;
    private final AtomicReference<Option<Failure>> failure = new AtomicReference<>(Option.none());

    SentBody(Payload body, Line line) {
        this.body = body;
        this.line = line;
    }

    Option<Failure> failure() {
        return failure.get();
    }

    /** A server that takes no more has answered, or is found not to answer by whoever waits for it. */
    void send(DefaultBHttpClientConnection connection, ClassicHttpRequest request) {
        try {
            connection.sendRequestEntity(request);
            connection.flush();
        } catch (IOException | HttpException unwanted) {
            LOG.log(System.Logger.Level.DEBUG, "a server did not take all of a body", unwanted);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        var next = body.next();
        while (next.exists(piece -> piece.length > 0)) {
            out.write(next.getOrElse(new byte[0]));
            next = body.next();
        }
        next.swap().forEach(this::breakOff);
    }

    private void breakOff(Failure why) {
        failure.set(Option.some(why));
        line.end();
    }
}
