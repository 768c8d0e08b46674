package io.liaison.rest.idempotency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Lets a body through when it is complete, and after it was recorded: what has been sent can always be sent again. */
final class RecordedBody extends ByteArrayOutputStream {
    private final AtomicBoolean closed = new AtomicBoolean();
    private final OutputStream out;
    private final Consumer<byte[]> recorder;

    RecordedBody(OutputStream out, Consumer<byte[]> recorder) {
        this.out = out;
        this.recorder = recorder;
    }

    /** The writer of a body closes it, and so does the framework after it. */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            var body = toByteArray();
            recorder.accept(body);
            out.write(body);
            out.close();
        }
    }
}
