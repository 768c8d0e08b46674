package io.liaison.rest.launch.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.liaison.application.text.Language;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.rest.launch.definition.ConnectorCommand.Action;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectorCommandTest {
    private static final String GOOD = """
            name: Tickets
            apiBaseUrl: https://{host}/api
            fields:
              - {name: host, required: true, pattern: "[a-z0-9.-]+"}
            authentication:
              - type: basic
              - type: api_key
                placement: {in: header, name: X-Api-Key}
            """;

    @TempDir
    Path folder;

    @Test
    void is_meant_by_its_name() {
        assertThat(ConnectorCommand.isMeant("connector", "check", "x.yaml")).isTrue();
        assertThat(ConnectorCommand.isMeant("audit")).isFalse();
        assertThat(ConnectorCommand.isMeant()).isFalse();
    }

    @Test
    void is_told_one_file_and_what_to_do_with_it() {
        assertThat(command("connector", "check", "x.yaml"))
                .isEqualTo(Either.right(new ConnectorCommand(Action.CHECK, Path.of("x.yaml"), Language.ENGLISH)));
        assertThat(command("connector", "try", "x.yaml"))
                .isEqualTo(Either.right(new ConnectorCommand(Action.TRY, Path.of("x.yaml"), Language.ENGLISH)));
        assertThat(command("connector", "check"))
                .isEqualTo(Either.left(new InvalidArgument("check", Expectation.KNOWN_SETTING)));
        assertThat(command("connector", "draw", "x.yaml"))
                .isEqualTo(Either.left(new InvalidArgument("draw x.yaml", Expectation.KNOWN_SETTING)));
    }

    @ParameterizedTest
    @CsvSource({
        "fr_FR.UTF-8, en_US.UTF-8, FRENCH",
        ", fr, FRENCH",
        "'', fr_CA, FRENCH",
        "C, fr_FR.UTF-8, ENGLISH",
        ", de_DE.UTF-8, ENGLISH",
        ", , ENGLISH"
    })
    void speaks_as_the_terminal_does(String all, String usual, Language language) {
        var environment = HashMap.of("LC_ALL", all, "LANG", usual).filterValues(value -> value != null);

        assertThat(ConnectorCommand.spokenIn(environment)).isEqualTo(language);
    }

    @Test
    void says_what_a_good_file_is_good_for() throws IOException {
        var file = write("tickets.yaml", GOOD);

        assertThat(check(file))
                .isEqualTo(
                        new FileReport(0, List.of(file + ": no faults", "Tickets: User name and password, API key")));
    }

    @Test
    void names_each_fault_by_its_line_and_its_column() throws IOException {
        var file = write(
                "tickets.yaml", GOOD.replace("pattern: \"", "pattern: \"(").replace("in: header", "in: heather"));

        var report = check(file);

        assertThat(report.status()).isEqualTo(1);
        assertThat(report.lines()).hasSize(2);
        assertThat(report.lines().get(0)).startsWith(file + ":4:34: /fields/0/pattern: ");
        assertThat(report.lines().get(1)).startsWith(file + ":8:17: /authentication/1/placement/in: ");
    }

    @Test
    void names_what_is_missing_where_it_is_missed() throws IOException {
        var file = write("tickets.yaml", GOOD.replace("    placement: {in: header, name: X-Api-Key}\n", ""));

        assertThat(check(file).lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(file + ":7:5: /authentication/1/placement: ");
    }

    @Test
    void speaks_french() throws IOException {
        var file = write("tickets.yaml", GOOD + "colour: red\n");

        var report =
                new ConnectorCommand(Action.CHECK, file, Language.FRENCH).run().get();

        assertThat(report.lines())
                .hasSize(1)
                .first()
                .asString()
                .contains(":9:1: /colour: ")
                .contains("«");
    }

    @Test
    void reads_json_as_well() throws IOException {
        var file = write(
                "tickets.json",
                "{\"name\": \"Tickets\",\n \"authentication\": [{\"type\": \"personal_access_token\"},\n  {\"type\": \"basic\", \"pkce\": \"s256\"}]}");

        assertThat(check(file).lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith(file + ":3:21: /authentication/1/pkce: ");
    }

    @Test
    void says_what_the_page_about_connectors_shows() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "connectors.md"));
        var right = page.replaceAll("(?s).*tickets.yaml <<'END'\n(.*?)> END\n.*", "$1")
                .replaceAll("(?m)^> ", "");
        var file = write("wrong.yaml", right.replace("type: text", "type: txt").replace("GET", "FETCH"));

        var shown =
                check(file).lines().map(line -> line.replace(folder + "/", "")).mkString("\n");

        assertThat(page).contains("```\n" + shown + "\n```");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> hostile() {
        return Stream.of(
                arguments("a bomb", "name: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n", 1, ":1:"),
                arguments("a type", "name: !!java.io.File /etc/passwd\n", 1, ":1:"),
                arguments("a name twice", "name: One\nname: Two\n", 1, ":2:5: "),
                arguments("endless nesting", "[".repeat(10_000), 1, ":1:"),
                arguments("nothing", "", 1, ":1:1: "),
                arguments("no object", "- name\n", 1, ":1:1: "),
                arguments("ten megabytes", "name: " + "x".repeat(10_000_000), 2, ": The file is larger"),
                arguments("an unknown member", GOOD + "colour: red\n", 1, ":9:1: /colour: "),
                arguments(
                        "a pattern that goes back",
                        GOOD.replace("[a-z0-9.-]+", "(a)[1]?\\\\1"),
                        1,
                        ":4:34: /fields/0/pattern: "),
                arguments(
                        "a file's address",
                        GOOD.replace("https://{host}/api", "file:///etc/passwd"),
                        1,
                        ":2:1: /apiBaseUrl: "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void stands_what_means_harm(String what, String text, int status, String place) throws IOException {
        var file = write("tickets.yaml", text);

        var report = check(file);

        assertThat(report.status()).isEqualTo(status);
        assertThat(report.lines()).hasSize(1).first().asString().startsWith(file + place);
    }

    @Test
    void says_that_there_is_no_such_file() {
        var file = folder.resolve("nowhere.yaml");

        assertThat(check(file).status()).isEqualTo(2);
        assertThat(check(file).lines()).containsExactly(file + ": The file cannot be read.");
    }

    @Test
    void warns_of_addresses_that_are_not_encrypted() throws IOException {
        var file = write("tickets.yaml", GOOD.replace("https://{host}", "http://{host}"));

        var report = check(file);

        assertThat(report.status()).isZero();
        assertThat(warnings(report))
                .containsExactly(file + ":2:1: /apiBaseUrl: warning: This address is not encrypted. It is only"
                        + " called if the operator has allowed its host.");
    }

    @Test
    void warns_of_a_key_that_is_taken() throws IOException {
        var file = write("slack.yaml", GOOD);

        var report = check(file);

        assertThat(report.status()).isZero();
        assertThat(warnings(report)).hasSize(1).first().asString().startsWith(file + ":1:1: /key: warning: ");
    }

    @Test
    void warns_of_events_that_no_trigger_can_wait_for() throws IOException {
        var file = write("tickets.yaml", GOOD + """
                events:
                  - {key: opened, mode: polling, request: "GET /tickets?since={cursor}", id: /id}
                  - {key: closed, mode: polling}
                  - key: moved
                    mode: webhook
                    signature: {scheme: none}
                  - {key: won, mode: webhook, signature: {scheme: hmac-sha256, header: X-Signature}}
                """);

        var report = check(file);

        assertThat(report.status()).isZero();
        assertThat(warnings(report))
                .containsExactly(
                        file + ":11:5: /events/1: warning: No trigger can wait for this event, since it does not say"
                                + " what is asked for.",
                        file + ":12:5: /events/2: warning: No trigger can wait for this event, since nothing would"
                                + " prove that a message is the provider’s.");
    }

    @Test
    void warns_of_subscriptions_that_are_not_encrypted() throws IOException {
        var file = write("tickets.yaml", GOOD + """
                events:
                  - key: won
                    mode: webhook
                    signature: {scheme: shared-secret, header: X-Secret, encoding: text}
                    subscription: {create: {request: "PUT http://{host}/hook"}, id: /id}
                """);

        assertThat(warnings(check(file)))
                .hasSize(1)
                .first()
                .asString()
                .contains(": /events/0/subscription/create/request: warning: This address is not encrypted.");
    }

    private static Seq<String> warnings(FileReport report) {
        return report.lines().filter(line -> line.contains("warning"));
    }

    private static FileReport check(Path file) {
        return new ConnectorCommand(Action.CHECK, file, Language.ENGLISH).run().get();
    }

    private static Either<Failure, ConnectorCommand> command(String... arguments) {
        return ConnectorCommand.of(Language.ENGLISH, arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
