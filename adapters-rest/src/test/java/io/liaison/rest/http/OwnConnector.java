package io.liaison.rest.http;

import io.liaison.rest.http.Api.Answer;

/** A connector of a tenant's own, with one way to authenticate. */
record OwnConnector(Story story, String key) {

    static OwnConnector in(Story story) {
        return new OwnConnector(story, Story.newKey());
    }

    /** Leads to the sandbox. */
    OwnConnector offering(String authenticationType) {
        var sandbox = story.sandbox();
        define("""
                {"name": "Own", "issuer": "%s", "apiBaseUrl": "%s", "identity": {"request": "GET /me", "id": "/sub"},
                 "authentication": [{"type": "%s"}]}
                """.formatted(sandbox, sandbox, authenticationType));
        return this;
    }

    /** Has its token endpoint there. */
    OwnConnector at(String tokenUrl) {
        define("""
                {"name": "Own", "authentication": [{"type": "oauth2_client_credentials", "tokenUrl": "%s"}]}
                """.formatted(tokenUrl));
        return this;
    }

    String path() {
        return "/api/v1/connectors/" + key;
    }

    Answer connectMachine() {
        return story.connect(
                key,
                "oauth2_client_credentials",
                "\"clientId\": \"liaison-machine\", \"clientSecret\": \"liaison-machine-secret\"");
    }

    private void define(String definition) {
        story.api.put(path(), definition);
    }
}
