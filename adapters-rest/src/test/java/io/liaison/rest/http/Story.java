package io.liaison.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.rest.http.Api.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;

/** What most stories begin with: a folder of their own, and a connection in it. */
final class Story {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String MACHINE = """
            {"connector": "sandbox", "authenticationType": "oauth2_client_credentials",
             "fields": {"clientId": "liaison-machine", "clientSecret": "%s"}}
            """;
    final Api api;
    final Language language;
    final String folder;
    private String sandbox = "";

    Story() {
        this(Language.ENGLISH);
    }

    Story(Language language) {
        this.language = language;
        this.api = as(Api.KEY);
        this.folder = api.post("/api/v1/folders", "{\"name\": \"Story " + NUMBERS.incrementAndGet() + "\"}")
                .text("/id");
    }

    /** Somebody with that key, who speaks the language of the story. */
    Api as(String key) {
        return Api.with("Authorization", "Bearer " + key, "Accept-Language", language.tag());
    }

    /** A key that no connector has yet. */
    static String newKey() {
        return "connector-" + NUMBERS.incrementAndGet();
    }

    String connections() {
        return "/api/v1/folders/" + folder + "/connections";
    }

    Answer connectMachine(String secret, String... headers) {
        return api.post(connections(), MACHINE.formatted(secret), headers);
    }

    /** The address of a connection that works. */
    String machine() {
        return "/api/v1/connections/" + connectMachine("liaison-machine-secret").text("/id");
    }

    Answer connect(String connector, String authenticationType, String fields) {
        return api.post(connections(), """
                {"connector": "%s", "authenticationType": "%s", "fields": {%s}}
                """.formatted(connector, authenticationType, fields));
    }

    Answer askForConsent() {
        return api.post(
                connections(), "{\"connector\": \"sandbox\", \"authenticationType\": \"oauth2_authorization_code\"}");
    }

    /** Where the sandbox is, as its connector says; asked once, since it cannot be asked while the sandbox is broken. */
    String sandbox() {
        if (sandbox.isEmpty()) {
            sandbox = api.get(machine() + "/token").text("/apiBaseUrl");
        }
        return sandbox;
    }

    /** Switches something at the sandbox, as its README describes it. */
    void breaks(String form) {
        posted("/sandbox/break", form);
    }

    /** Lets go what is held, and breaks nothing more. */
    void mends() {
        posted("/sandbox/reset", "");
    }

    private void posted(String path, String form) {
        var answer = Api.send(HttpRequest.newBuilder(URI.create(sandbox() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        assertThat(answer.status()).isEqualTo(200);
    }
}
