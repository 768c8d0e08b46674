package io.liaison.torture.engine;

import io.liaison.domain.authentication.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What an engine is told when it starts, in its environment.
 *
 * @param trace where it notes what it does
 */
public record EngineSettings(
        String url, String user, Secret password, Secret masterKey, Secret administratorKey, URI provider, Path trace) {

    public EngineSettings tracing(Path file) {
        return new EngineSettings(url, user, password, masterKey, administratorKey, provider, file);
    }

    public Map<String, String> environment() {
        return Map.of(
                "TORTURE_URL", url,
                "TORTURE_USER", user,
                "TORTURE_PASSWORD", password.reveal(),
                "TORTURE_MASTER_KEY", masterKey.reveal(),
                "TORTURE_ADMINISTRATOR_KEY", administratorKey.reveal(),
                "TORTURE_PROVIDER", provider.toString(),
                "TORTURE_TRACE", trace.toString());
    }

    static EngineSettings from(Map<String, String> environment) {
        Function<String, String> value = name -> Objects.requireNonNull(environment.get("TORTURE_" + name), name);
        return new EngineSettings(
                value.apply("URL"),
                value.apply("USER"),
                new Secret(value.apply("PASSWORD")),
                new Secret(value.apply("MASTER_KEY")),
                new Secret(value.apply("ADMINISTRATOR_KEY")),
                URI.create(value.apply("PROVIDER")),
                Path.of(value.apply("TRACE")));
    }
}
