package io.liaison.example.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A packaged service in a process of its own, on whatever port is free. */
final class RunningService {
    private static final int TO_STOP = 30;
    private final Process process;
    private final URI address;
    private final CompletableFuture<String> said;

    private RunningService(Process process, URI address, CompletableFuture<String> said) {
        this.process = process;
        this.address = address;
        this.said = said;
    }

    /** Serves when this returns; {@code listening} finds the port in what the service says. */
    static RunningService start(Path jar, Map<String, String> settings, Pattern listening) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(java, "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .redirectErrorStream(true);
        command.command().addAll(List.of("-jar", jar.toString()));
        settings.forEach((name, value) -> command.environment().put(variable(name), value));
        var process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        var output = process.inputReader(UTF_8);
        var address = URI.create("http://localhost:" + port(output, listening));
        return new RunningService(process, address, CompletableFuture.supplyAsync(() -> rest(output)));
    }

    /** As both frameworks look a setting up in the environment. */
    private static String variable(String setting) {
        return setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    private static String port(BufferedReader output, Pattern listening) throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            var found = listening.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("the service did not start:\n" + String.join("\n", said));
    }

    private static String rest(BufferedReader output) {
        return output.lines().collect(Collectors.joining("\n"));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    /** As an operator stops it. What it has said since it served tells how it ended. */
    String stop() throws InterruptedException {
        var signalled = process.toHandle().destroy();
        if (!signalled || !process.waitFor(TO_STOP, TimeUnit.SECONDS)) {
            throw new AssertionError("the service does not stop");
        }
        return said.join();
    }
}
