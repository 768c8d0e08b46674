package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

/** What an outage happens to: a server beside a provider that outlives it. */
record OutageScene(TryingProvider provider, Launch launch) implements AutoCloseable {

    static OutageScene in(Path folder) {
        var provider = TryingProvider.start();
        var launch = Launch.in(folder)
                .withKey("administrator-of-the-outage")
                .with("LIAISON_ALLOWED_PRIVATE_HOSTS=" + provider.hostAndPort());
        return new OutageScene(provider, launch);
    }

    /** A running server that knows the provider, and the folder in which connections are made. */
    String folderOn(Api api) {
        expect(201, api.put("/connectors/" + TryingProvider.KEY, "application/yaml", provider.definition()));
        expect(
                201,
                api.put(
                        "/connectors/" + TryingProvider.KEY + "/oauth-app",
                        Map.of("clientId", "liaison-demo", "clientSecret", "liaison-demo-secret")));
        return expect(201, api.post("/folders", Map.of("name", "Finance"))).text("/id");
    }

    Answer askForAMachine(Api api, String folder) {
        return api.post(
                "/folders/" + folder + "/connections",
                Map.of(
                        "connector",
                        TryingProvider.KEY,
                        "authenticationType",
                        "oauth2_client_credentials",
                        "fields",
                        Map.of("clientId", "liaison-machine", "clientSecret", "liaison-machine-secret")));
    }

    SharedConnection machineOn(Api api) {
        return new SharedConnection(
                api, expect(201, askForAMachine(api, folderOn(api))).text("/id"));
    }

    /** A connection whose account is a person's, with a refresh token that works once. */
    SharedConnection mailboxOn(Api api) {
        var asked = expect(
                202,
                api.post(
                        "/folders/" + folderOn(api) + "/connections",
                        Map.of("connector", TryingProvider.KEY, "authenticationType", "oauth2_authorization_code")));
        provider.consents("ada", asked.text("/authorizationUrl"));
        return new SharedConnection(api, asked.text("/connection/id"));
    }

    @Override
    public void close() {
        provider.close();
    }

    private static Answer expect(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
