package io.liaison.rest.proxy;

import io.liaison.application.port.Payload;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;

/** The body of an answer, sent on piece by piece. When it breaks off, so does what is sent: nobody takes half for the whole. */
final class PassedBody implements StreamingOutput {
    private static final System.Logger LOG = System.getLogger(PassedBody.class.getName());
    private final Payload body;

    PassedBody(Payload body) {
        this.body = body;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            var next = body.next();
            while (next.exists(piece -> piece.length > 0)) {
                out.write(next.getOrElse(new byte[0]));
                out.flush();
                next = body.next();
            }
            if (next.isLeft()) {
                LOG.log(System.Logger.Level.WARNING, "an answer broke off on its way to the caller: {0}", next);
                throw new IOException("the answer broke off");
            }
        } finally {
            var ignored = body.close();
        }
    }
}
