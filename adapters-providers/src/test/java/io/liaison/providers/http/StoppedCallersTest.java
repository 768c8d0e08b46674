package io.liaison.providers.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process of its own is stopped by a signal, while answers to its calls arrive. */
@Timeout(60)
class StoppedCallersTest {

    @Test
    void an_answer_that_came_while_the_process_was_stopped_is_taken() throws Exception {
        try (var server = new ServerSocket(0, Calls.MANY, InetAddress.getLoopbackAddress())) {
            var caller = start(server.getLocalPort());
            var calls = accepted(server);

            signal("STOP", caller);
            for (var call : calls) {
                call.getOutputStream().write('!');
            }
            CompletableFuture.delayedExecutor(Calls.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> signal("CONT", caller));

            assertThat(caller.inputReader().readLine()).isEqualTo(Calls.MANY + " answers");
        }
    }

    private static Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Calls.class.getName(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<Socket> accepted(ServerSocket server) throws IOException {
        var calls = new ArrayList<Socket>();
        while (calls.size() < Calls.MANY) {
            calls.add(server.accept());
        }
        return calls;
    }

    private static void signal(String name, Process process) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Many calls at once: whether the time is up or the answer is there is noticed in either order. */
    static final class Calls {
        static final int MANY = 100;
        static final Duration PATIENCE = Duration.ofSeconds(4);

        private Calls() {}

        public static void main(String... arguments) {
            var port = Integer.parseInt(arguments[0]);
            var calls = IntStream.range(0, MANY)
                    .mapToObj(
                            number -> CompletableFuture.supplyAsync(() -> isAnswered(port), Thread::startVirtualThread))
                    .toList();
            System.out.println(calls.stream().filter(CompletableFuture::join).count() + " answers");
        }

        private static boolean isAnswered(int port) {
            return new Deadline(PATIENCE)
                    .enforce("api.example", () -> {
                        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                            return Either.right(socket.getInputStream().read());
                        }
                    })
                    .isRight();
        }
    }
}
