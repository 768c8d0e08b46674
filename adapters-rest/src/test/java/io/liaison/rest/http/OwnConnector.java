package io.liaison.rest.http;

import static java.util.stream.Collectors.joining;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.connector.InstallConnector;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.definition.ConnectorDraft;
import io.liaison.rest.http.Api.Answer;
import io.quarkus.arc.Arc;
import io.vavr.control.Option;
import java.net.URI;
import java.util.stream.Stream;

/** A connector of a tenant's own, with the ways to authenticate that a test needs. */
record OwnConnector(Story story, String key) {

    static OwnConnector in(Story story) {
        return new OwnConnector(story, Story.newKey());
    }

    /** Leads to the sandbox. */
    OwnConnector offering(String... authenticationTypes) {
        var sandbox = story.sandbox();
        var offers = Stream.of(authenticationTypes)
                .map("{\"type\": \"%s\"}"::formatted)
                .collect(joining(", "));
        define("""
                {"name": "Own", "issuer": "%s", "apiBaseUrl": "%s", "identity": {"request": "GET /me", "id": "/sub"},
                 "authentication": [%s]}
                """.formatted(sandbox, sandbox, offers));
        return this;
    }

    /** Leads to the sandbox, and can report those events. */
    OwnConnector reporting(String events) {
        var sandbox = story.sandbox();
        define("""
                {"name": "Own", "issuer": "%s", "apiBaseUrl": "%s", "identity": {"request": "GET /me", "id": "/sub"},
                 "authentication": [{"type": "oauth2_client_credentials"}], "events": %s}
                """.formatted(sandbox, sandbox, events));
        return this;
    }

    /** As the program brings it in its next edition, whatever connections there are. */
    void installedAnew(String authenticationType) {
        var liaison = Arc.container().instance(Liaison.class).get();
        var administrator = liaison.access()
                .authenticate()
                .authenticate(new Authenticate.Command(Option.some(new Secret(Api.KEY))))
                .get()
                .actor();
        var edition = ConnectorDraft.of(key, "Own", URI.create(story.sandbox()), authenticationType);
        liaison.connectors()
                .installConnector()
                .install(new InstallConnector.Command(administrator, edition))
                .get();
    }

    /** Leads to the sandbox, which binds no tokens, and wants none that are not bound. */
    OwnConnector demandingBoundTokens(boolean fromItsIssuer) {
        var where = (fromItsIssuer ? "\"issuer\": \"%s\"" : "\"tokenUrl\": \"%s/token\"").formatted(story.sandbox());
        define("""
                {"name": "Own", "authentication": [{"type": "oauth2_client_credentials", "dpop": "required", %s}]}
                """.formatted(where));
        return this;
    }

    /** Has its token endpoint there. */
    OwnConnector at(String tokenUrl) {
        define("""
                {"name": "Own", "authentication": [{"type": "oauth2_client_credentials", "tokenUrl": "%s"}]}
                """.formatted(tokenUrl));
        return this;
    }

    /** Of an API that is shown tokens that somebody has made by hand. */
    OwnConnector shownTokensAt(String apiBaseUrl) {
        define("""
                {"name": "Own", "apiBaseUrl": "%s", "authentication": [{"type": "personal_access_token"}]}
                """.formatted(apiBaseUrl));
        return this;
    }

    /** Of an API that is nobody knows where. */
    OwnConnector shownTokensSomewhere() {
        define("""
                {"name": "Own", "authentication": [{"type": "personal_access_token"}]}
                """);
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
