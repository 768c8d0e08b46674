package io.liaison.rest.story;

import io.liaison.providers.fixture.FreePorts;
import io.liaison.providers.fixture.KeycloakRealm;
import io.liaison.providers.fixture.KeycloakServer;
import io.liaison.providers.fixture.ServerProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an operator starts the packaged server: with these settings and arguments, and its data below the folder. */
public record Launch(Path folder, List<String> settings, List<String> arguments, List<String> prefix) {
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Pattern READY = Pattern.compile("ready in [0-9.]+ s");
    private static final String PORT = "LIAISON_PORT=";
    private static final String KEY = "LIAISON_ADMIN_KEY=";

    public static Launch in(Path folder) {
        return new Launch(folder, List.of(), List.of(), List.of())
                .with(PORT + FreePorts.next())
                .with("LIAISON_DATA=" + folder.resolve("data"));
    }

    /** With a setting, written as {@code NAME=value}. */
    public Launch with(String setting) {
        return new Launch(folder, also(settings, setting), arguments, prefix);
    }

    public Launch asking(String argument) {
        return new Launch(folder, settings, also(arguments, argument), prefix);
    }

    /** By a command that prepares something and then becomes the server. */
    Launch within(List<String> command) {
        return new Launch(folder, settings, arguments, command);
    }

    public Launch withKey(String key) {
        return with(KEY + key);
    }

    /** May call that Keycloak, and trusts its certificate. */
    Launch knowing(KeycloakServer keycloak) {
        return trusting(keycloak).with("LIAISON_ALLOWED_PRIVATE_HOSTS=" + keycloak.hostAndPort());
    }

    /** Trusts its certificate, and its word about who somebody is. */
    public Launch believing(KeycloakServer keycloak) {
        return trusting(keycloak)
                .with("LIAISON_OIDC_ISSUER=" + keycloak.issuer())
                .with("LIAISON_OIDC_AUDIENCE=" + KeycloakRealm.AUDIENCE);
    }

    private Launch trusting(KeycloakServer keycloak) {
        try {
            var authority = Files.writeString(folder.resolve("authority.pem"), keycloak.authorityPem());
            return with("LIAISON_TRUSTED_CERTIFICATES=" + authority);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Serves when this returns. */
    public LiaisonServer start() {
        var process = ServerProcess.start(builder(), READY);
        process.awaitReady();
        return new LiaisonServer(URI.create("http://localhost:" + value(PORT)), value(KEY), process);
    }

    /** The command that it is asked for, which is at work once it prints such a line. */
    ServerProcess process(Pattern atWork) {
        return ServerProcess.start(builder(), atWork);
    }

    /** Has ended by itself when this returns. */
    Refusal refusal() throws IOException, InterruptedException {
        var process = builder().redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Refusal(process.waitFor(), said);
    }

    /** How a start ended that could not be: the exit code, and all that was printed. */
    record Refusal(int status, String said) {}

    /** One of many keys to seal secrets with, as a setting. */
    static String masterKey(int which) {
        var key = new byte[32];
        key[0] = (byte) which;
        return "LIAISON_MASTER_KEY=" + Base64.getEncoder().encodeToString(key);
    }

    private ProcessBuilder builder() {
        var command = new ProcessBuilder(command()).directory(folder.toFile());
        var environment = command.environment();
        environment.keySet().removeIf(name -> name.startsWith("LIAISON_"));
        settings.forEach(setting -> environment.put(setting.split("=", 2)[0], setting.split("=", 2)[1]));
        return command;
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var options = List.of(java, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
        return Stream.of(prefix, options, arguments).flatMap(List::stream).toList();
    }

    private static List<String> also(List<String> some, String one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private String value(String name) {
        return settings.stream()
                .filter(setting -> setting.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length());
    }
}
