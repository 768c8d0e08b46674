package io.liaison.torture.canary.finder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps what comes before it is known what to look for, which is little, and looks through all of it then. */
public final class Tap extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private OutputStream target = kept;

    public synchronized void lead(Search search) throws IOException {
        kept.writeTo(search);
        kept.reset();
        target = search;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        target.write(bytes, from, length);
    }
}
