package io.liaison.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.Language;
import io.liaison.providers.fixture.KeycloakServer;
import java.net.URI;
import java.util.Map;

/** A connection as its users meet it over HTTP: each sentence asks the server, and expects what the sentence says. */
record SharedConnection(Api api, String id) {

    /** As somebody meets it who speaks that language. */
    SharedConnection in(Language language) {
        return new SharedConnection(api.speaking(language), id);
    }

    void isConnectedAs(String account) {
        var seen = api.get(path(""));
        assertThat(seen.text("/status")).as(seen.toString()).isEqualTo("connected");
        assertThat(seen.text("/account")).isEqualTo(account);
        assertThat(seen.json().has("message") || seen.json().has("providerMessage"))
                .isFalse();
    }

    void isPending() {
        assertThat(api.get(path("")).text("/status")).isEqualTo("pending");
    }

    /** And says so in our words and in the provider's. */
    void isDisconnected() {
        tellsBoth(api.get(path("")));
    }

    void isDisconnectedSaying(String words) {
        var seen = api.get(path(""));
        assertThat(seen.text("/status")).isEqualTo("disconnected");
        assertThat(seen.text("/message")).contains(words);
    }

    void opensTheApiAs(String account, KeycloakServer provider) {
        var token = token();
        assertThat(token.status()).as(token.toString()).isEqualTo(200);
        var answer = new Answer(
                provider.call(URI.create(token.text("/apiBaseUrl") + "/userinfo"), token.text("/accessToken")));
        assertThat(answer.text("/preferred_username")).as(answer.toString()).isEqualTo(account);
    }

    Answer token() {
        return api.get(path("/token"));
    }

    void givesNoToken() {
        var refused = token();
        assertThat(refused.status()).isEqualTo(424);
        assertThat(refused.text("/name")).isEqualTo("ConnectionBroken");
    }

    void isFoundHealthyAs(String account) {
        var report = check();
        assertThat(report.text("/status")).as(report.toString()).isEqualTo("connected");
        assertThat(report.text("/account")).isEqualTo(account);
    }

    void isFoundBroken() {
        tellsBoth(check());
    }

    Answer reconnect(Map<String, ?> fields) {
        return api.post(path("/reconnect"), Map.of("fields", fields));
    }

    void isReferencedByTheProcess(String key, String name) {
        var registered = api.put(path("/references/process/" + key), Map.of("name", name));
        assertThat(registered.status()).as(registered.toString()).isIn(200, 201);
    }

    void isReleasedByTheProcess(String key) {
        assertThat(api.delete(path("/references/process/" + key)).status()).isEqualTo(204);
    }

    void isNotDeletedBecauseOf(String reference) {
        var refused = api.delete(path(""));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains(reference);
        assertThat(api.get(path("")).status()).isEqualTo(200);
    }

    void isDeleted() {
        assertThat(api.delete(path("")).status()).isEqualTo(204);
        assertThat(api.get(path("")).status()).isEqualTo(404);
    }

    /** The id of the folder that it lies in. */
    String folder() {
        return api.get(path("")).text("/folder/id");
    }

    private Answer check() {
        var report = api.post(path("/check"));
        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        return report;
    }

    private static void tellsBoth(Answer seen) {
        assertThat(seen.text("/status")).as(seen.toString()).isEqualTo("disconnected");
        assertThat(seen.text("/message")).isNotBlank();
        assertThat(seen.text("/providerMessage")).as(seen.toString()).isNotBlank();
    }

    private String path(String rest) {
        return "/connections/" + id + rest;
    }
}
