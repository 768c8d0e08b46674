package io.liaison.rest.launch.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.rest.launch.definition.ConnectorCommand.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionTrialTest {
    private static final String GOOD = """
            name: Tickets
            apiBaseUrl: https://{host}/api
            fields:
              - {name: host, required: true, pattern: "[a-z.]+", example: tickets.example.com}
            authentication:
              - type: oauth2_byoa
                label: {en: App of your own, fr: Application à vous}
                authorizationUrl: https://{host}/consent
                tokenUrl: https://{host}/token
                revocationUrl: https://{host}/revoke
                clientAuthentication: client_secret_post
                pkce: S256
                scopes: {default: [read, write], separator: ","}
                refreshToken: {rotates: true}
            identity: {request: GET /me, id: /id, label: /email}
            """;

    @TempDir
    Path folder;

    @Test
    void tells_each_request_of_a_whole_life() throws IOException {
        var file = write(GOOD);

        var report = tried(file, Language.ENGLISH);

        assertThat(report.status()).isEqualTo(FileReport.GOOD);
        assertThat(report.lines())
                .containsSequence(
                        "Tickets: App of your own",
                        "  connects: fine (ada@tickets.example)",
                        "    GET tickets.example.com/consent (client_id, code_challenge, code_challenge_method,"
                                + " redirect_uri, response_type, scope, state) → 302",
                        "    POST tickets.example.com/token (client_id, client_secret, code, code_verifier,"
                                + " grant_type, redirect_uri) → 200",
                        "    GET tickets.example.com/api/me → 200",
                        "  opens the account: fine (ada@tickets.example)")
                .containsSequence(
                        "  loses its grant at the provider: found broken, as it is (ada@tickets.example)",
                        "    GET tickets.example.com/api/me → 401",
                        "    POST tickets.example.com/token (client_id, client_secret, grant_type, refresh_token) → 400")
                .containsSequence(
                        "  ends its grant: the provider was told (ada@tickets.example)",
                        "    POST tickets.example.com/revoke (client_id, client_secret, token, token_type_hint) → 200",
                        file + ": went well against a provider that does what the file says");
    }

    @Test
    void finds_an_example_that_its_own_field_does_not_take() throws IOException {
        var file = write(GOOD.replace("tickets.example.com", "TICKETS"));

        var report = tried(file, Language.ENGLISH);

        assertThat(report.status()).isEqualTo(FileReport.FAULTY);
        assertThat(report.lines().get(1)).startsWith("  connects: ").contains("host");
        assertThat(report.lines()).hasSize(3);
    }

    @Test
    void finds_a_request_that_waits_for_what_only_its_own_answer_tells() throws IOException {
        var file = write(GOOD.replace("GET /me", "'GET https://{home}/me'")
                + "learned:\n  - {name: home, from: identity, at: /home, type: host, hosts: [\"*.example.com\"]}\n");

        var report = tried(file, Language.ENGLISH);

        assertThat(report.status()).isEqualTo(FileReport.FAULTY);
        assertThat(report.lines().get(1)).startsWith("  connects: ").doesNotContain("fine");
    }

    @Test
    void says_first_what_is_wrong_with_the_file_itself() throws IOException {
        var file = write(GOOD + "colour: red\n");

        var report = tried(file, Language.FRENCH);

        assertThat(report.status()).isEqualTo(FileReport.FAULTY);
        assertThat(report.lines()).hasSize(1).first().asString().startsWith(file + ":16:1: /colour: ");
    }

    @Test
    void speaks_french() throws IOException {
        var file = write(GOOD.replace("identity: {request: GET /me, id: /id, label: /email}\n", ""));

        var report = tried(file, Language.FRENCH);

        assertThat(report.lines())
                .contains(
                        "  surmonte un jeton refusé avant terme : ne serait pas remarqué, car aucune requête ne dit de"
                                + " qui est le compte");
    }

    @Test
    void says_what_the_page_about_connectors_shows() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "connectors.md"));
        var file = write(page.replaceAll("(?s).*tickets.yaml <<'END'\n(.*?)> END\n.*", "$1")
                .replaceAll("(?m)^> ", ""));

        var shown = page.replaceAll("(?s).*connector try tickets.yaml\n```\n\n```\n(.*?)\n```.*", "$1");

        assertThat(tried(file, Language.ENGLISH).lines().mkString("\n").replace(folder + "/", ""))
                .contains(shown.split("\n…\n"));
    }

    private static FileReport tried(Path file, Language language) {
        return new ConnectorCommand(Action.TRY, file, language).run().get();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("tickets.yaml"), text);
    }
}
