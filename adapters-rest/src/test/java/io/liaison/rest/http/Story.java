package io.liaison.rest.http;

import io.liaison.rest.http.Api.Answer;
import java.util.concurrent.atomic.AtomicInteger;

/** What most stories begin with: a folder of their own, and a connection in it. */
final class Story {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String MACHINE = """
            {"connector": "sandbox", "authenticationType": "oauth2_client_credentials",
             "fields": {"clientId": "liaison-machine", "clientSecret": "%s"}}
            """;
    final Api api = Api.asAdministrator();
    final String folder = api.post("/api/v1/folders", "{\"name\": \"Story " + NUMBERS.incrementAndGet() + "\"}")
            .text("/id");

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

    Answer askForConsent() {
        return api.post(
                connections(), "{\"connector\": \"sandbox\", \"authenticationType\": \"oauth2_authorization_code\"}");
    }

    /** Where the sandbox is, as its connector says. */
    String sandbox() {
        return api.get(machine() + "/token").text("/apiBaseUrl");
    }
}
