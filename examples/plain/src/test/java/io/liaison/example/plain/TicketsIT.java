package io.liaison.example.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.sandbox.Sandbox;
import io.liaison.sandbox.SandboxSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program as a process of its own, packaged as its users have it. */
class TicketsIT {
    private static final String KEY = "key-of-the-administrator";
    private static final String JAR = System.getProperty("example.jar");
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void startTheProvider() throws IOException {
        sandbox = Sandbox.start(SandboxSettings.onPort(0));
    }

    @AfterEach
    void stopTheProvider() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void it_answers_whoever_may_use_the_connection_and_nobody_else(Way way) throws Exception {
        var program = new ProcessBuilder(way.command(folder, sandbox.issuer()))
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try (var said = program.inputReader()) {
            var address = URI.create(firstLine(said));

            assertThat(get(address, KEY))
                    .returns(200, HttpResponse::statusCode)
                    .satisfies(answer -> assertThat(answer.body()).contains("\"items\""));
            assertThat(get(address, "key-of-nobody"))
                    .returns(401, HttpResponse::statusCode)
                    .satisfies(answer -> assertThat(answer.body()).startsWith("20005: "));
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private String firstLine(BufferedReader said) throws IOException {
        var line = said.readLine();
        assertThat(line).as(Files.readString(folder.resolve("errors"))).startsWith("http://");
        return line;
    }

    private HttpResponse<String> get(URI address, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + key)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** How the program is found. */
    enum Way {
        CLASS_PATH(List.of("-cp", path(), "io.liaison.example.plain.Tickets")),
        /** The jars of the language of filters share packages, so no modules can be made of them. */
        MODULE_PATH(List.of(
                "-cp",
                paths(Way::isNoModule),
                "-p",
                paths(path -> !isNoModule(path)),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "io.liaison.example.plain/io.liaison.example.plain.Tickets"));

        private final List<String> arguments;

        Way(List<String> arguments) {
            this.arguments = arguments;
        }

        private List<String> command(Path folder, URI provider) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var program = List.of(folder.resolve("data").toString(), provider.toString(), KEY);
            return Stream.of(List.of(java), arguments, program)
                    .flatMap(List::stream)
                    .toList();
        }

        private static boolean isNoModule(String path) {
            return path.contains("/dev/cel/");
        }

        private static String paths(Predicate<String> wanted) {
            return Stream.of(path().split(":", -1)).filter(wanted).collect(Collectors.joining(":"));
        }

        private static String path() {
            try {
                return JAR + ":" + Files.readString(Path.of(System.getProperty("example.path")));
            } catch (IOException unpackaged) {
                throw new AssertionError(unpackaged);
            }
        }
    }
}
