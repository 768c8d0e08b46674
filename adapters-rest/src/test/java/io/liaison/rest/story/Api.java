package io.liaison.rest.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.application.text.Language;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** The interface of a server, as somebody with an API key uses it. */
public record Api(URI server, String key, Language language) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    Api speaking(Language other) {
        return new Api(server, key, other);
    }

    public Answer get(String path) {
        return send("GET", path, "", BodyPublishers.noBody());
    }

    /** What a page of the console says to a program that is not signed in. */
    Answer atConsole(String page) {
        return Answer.to(
                CLIENT,
                HttpRequest.newBuilder(server.resolve("/console/" + page))
                        .header("Accept", "application/json")
                        .header("Accept-Language", language.tag())
                        .build());
    }

    public Answer delete(String path) {
        return send("DELETE", path, "", BodyPublishers.noBody());
    }

    Answer post(String path) {
        return send("POST", path, "", BodyPublishers.noBody());
    }

    public Answer post(String path, Map<String, ?> body) {
        return send("POST", path, "application/json", json(body));
    }

    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, "application/json", json(body));
    }

    Answer put(String path, String mediaType, String body) {
        return send("PUT", path, mediaType, BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, String mediaType, BodyPublisher body) {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + key)
                .header("Accept-Language", language.tag())
                .method(method, body);
        if (!mediaType.isEmpty()) {
            request.header("Content-Type", mediaType);
        }
        return Answer.to(CLIENT, request.build());
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException unwritable) {
            throw new AssertionError(unwritable);
        }
    }
}
