package io.liaison.torture.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** What an engine has begun and ended, in a file that is whole up to the moment in which the engine is killed. */
@FunctionalInterface
public interface Trace {

    void write(String line);

    /** For an engine that nobody watches. */
    static Trace none() {
        return line -> {};
    }

    static Trace into(Path file) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return line -> append(channel, line);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Notes the start of a call; what comes back notes its end. */
    default Call began(String what, String arguments) {
        var number = Numbers.NEXT.incrementAndGet();
        write(Instant.now() + " began " + number + " " + what + " " + arguments);
        return result -> write(Instant.now() + " ended " + number + " " + result);
    }

    /** A call that goes on. */
    @FunctionalInterface
    interface Call {
        void ended(String result);
    }

    private static void append(FileChannel channel, String line) {
        try {
            var unused = channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** One sequence a process. */
    final class Numbers {
        private static final AtomicLong NEXT = new AtomicLong();

        private Numbers() {}
    }
}
