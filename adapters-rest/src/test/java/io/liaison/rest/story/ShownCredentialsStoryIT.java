package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The life of a key, of a name with its password, and of a token that a person has made; the sandbox takes each. */
@Execution(ExecutionMode.CONCURRENT)
class ShownCredentialsStoryIT {

    @TempDir
    private Path folder;

    @Test
    void each_is_made_and_used_and_withdrawn_and_replaced_and_deleted() {
        try (var scene = OutageScene.in(folder);
                var server = scene.launch().start()) {
            var provider = scene.provider();
            var api = server.asAdministrator();
            api.put(
                    "/connectors/trying",
                    "application/yaml",
                    provider.definition().replace("name: Sandbox", "name: Trying"));
            var folderId = api.post("/folders", Map.of("name", "Finance")).text("/id");

            lives(api, folderId, provider, "api_key", key -> Map.of("apiKey", key), key -> key, "X-Api-Key");
            lives(
                    api,
                    folderId,
                    provider,
                    "basic",
                    ShownCredentialsStoryIT::pair,
                    ShownCredentialsStoryIT::encoded,
                    "Authorization");
            lives(
                    api,
                    folderId,
                    provider,
                    "personal_access_token",
                    key -> Map.of("token", key),
                    key -> key,
                    "Authorization");
        }
    }

    /** A bearer token says by its type where it belongs; anything else is told beside. */
    private static String prefixOf(Answer token, String header) {
        if (token.text("/tokenType").equals("Bearer")) {
            return "Bearer ";
        }
        assertThat(token.text("/placement/name")).isEqualTo(header);
        return token.text("/placement/prefix");
    }

    private static void lives(
            Api api,
            String folder,
            TryingProvider provider,
            String type,
            Function<String, Map<String, ?>> fields,
            Function<String, String> carried,
            String header) {
        var first = provider.keyOf("ada");
        var asked = api.post(
                "/folders/" + folder + "/connections",
                Map.of("connector", "trying", "name", type, "authenticationType", type, "fields", fields.apply(first)));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        var connection = new SharedConnection(api, asked.text("/id"));
        connection.isConnectedAs("ada@sandbox.example");
        var token = connection.token();
        assertThat(token.text("/accessToken")).isEqualTo(carried.apply(first));
        assertThat(token.json().at("/expiresAt").isNull()).isTrue();
        assertThat(provider.statusOfTickets(header, prefixOf(token, header) + token.text("/accessToken")))
                .isEqualTo(200);
        connection.isFoundHealthyAs("ada@sandbox.example");

        provider.breaks("action=revoke&account=ada");
        connection.isFoundBroken();
        connection.isDisconnected();
        connection.givesNoToken();

        assertThat(connection.reconnect(fields.apply(provider.keyOf("grace"))).status())
                .isIn(409, 424);
        var second = provider.keyOf("ada");
        assertThat(connection.reconnect(fields.apply(second)).status()).isEqualTo(200);
        connection.isConnectedAs("ada@sandbox.example");
        assertThat(connection.token().text("/accessToken")).isEqualTo(carried.apply(second));
        connection.isDeleted();
    }

    private static Map<String, ?> pair(String key) {
        return Map.of("username", "ada", "password", key);
    }

    private static String encoded(String key) {
        return Base64.getEncoder().encodeToString(("ada:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
