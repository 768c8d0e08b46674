package io.liaison.rest.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server as it is packaged, in a process of its own, on free ports and on data of its own, with the sandbox. */
final class PackagedServer implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private final Process process;
    private final int port;
    private final int sandboxPort;

    private PackagedServer(Process process, int port, int sandboxPort) {
        this.process = process;
        this.port = port;
        this.sandboxPort = sandboxPort;
    }

    static PackagedServer start(Path folder) throws IOException {
        var port = freePort();
        var sandboxPort = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        List.of(java, "-Xmx128m", "-jar", JAR.toAbsolutePath().toString(), "--sandbox"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LIAISON_PORT", String.valueOf(port));
        builder.environment().put("LIAISON_SANDBOX_PORT", String.valueOf(sandboxPort));
        builder.environment().put("LIAISON_DATA", folder.resolve("data").toString());
        builder.environment().put("LIAISON_ADMIN_KEY", "try-liaison");
        var server = new PackagedServer(builder.start(), port, sandboxPort);
        server.awaitReady(folder.resolve("server.log"));
        return server;
    }

    /** A text that speaks of the usual ports, for the ports of this server. */
    String here(String text) {
        return text.replace("localhost:8080", "localhost:" + port)
                .replace("127.0.0.1:8090", "127.0.0.1:" + sandboxPort);
    }

    /** Asks it to stop as an operator would, and answers its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitReady(Path log) throws IOException {
        var screen = process.inputReader();
        var line = screen.readLine();
        while (line != null && !line.startsWith("ready in")) {
            line = screen.readLine();
        }
        if (line == null) {
            throw new IOException("the server ended before it was ready");
        }
        Thread.ofVirtual().start(() -> keep(screen, log));
    }

    /** Somebody has to read on, or the server would wait for room to write. */
    private void keep(BufferedReader screen, Path log) {
        try (var file = Files.newBufferedWriter(log)) {
            screen.transferTo(file);
        } catch (IOException ended) {
            process.destroy();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
