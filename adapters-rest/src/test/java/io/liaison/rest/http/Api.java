package io.liaison.rest.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.rest.fixture.DescribedCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client of the server under test; it follows nothing and hides nothing. */
final class Api {
    static final String KEY = "administrator-of-the-tests";
    static final String VIEWERS_KEY = "viewer-of-the-tests";
    static final String STRANGERS_KEY = "administrator-of-another-tenant";
    static final String SHUT_OUT_KEY = "administrator-of-a-disabled-tenant";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final String[] headers;

    private Api(String... headers) {
        this.headers = headers;
    }

    static Api asAdministrator() {
        return new Api("Authorization", "Bearer " + KEY);
    }

    /** The administrator of another tenant. */
    static Api asStranger() {
        return new Api("Authorization", "Bearer " + STRANGERS_KEY);
    }

    static Api with(String... headers) {
        return new Api(headers);
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer delete(String path, String... more) {
        return send("DELETE", path, "", more);
    }

    Answer post(String path, String json, String... more) {
        return send("POST", path, json, json("application/json", more));
    }

    Answer put(String path, String json, String... more) {
        return send("PUT", path, json, json("application/json", more));
    }

    Answer patch(String path, String json, String... more) {
        return send("PATCH", path, json, json("application/json", more));
    }

    Answer send(String method, String path, String body, String... more) {
        var request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.ofString(body));
        for (var set : new String[][] {headers, more}) {
            for (var i = 0; i < set.length; i += 2) {
                request.header(set[i], set[i + 1]);
            }
        }
        return send(request.build());
    }

    static Answer send(HttpRequest request) {
        try {
            return new Answer(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Wherever the server says that it is, it is at this port. */
    static URI address(String path) {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class) + path);
    }

    private static String[] json(String type, String... more) {
        var all = new String[more.length + 2];
        System.arraycopy(more, 0, all, 2, more.length);
        all[0] = "Content-Type";
        all[1] = type;
        return all;
    }

    /** What came back, and was described. */
    record Answer(HttpResponse<String> response) {

        Answer {
            DescribedCodes.expect(response);
        }

        int status() {
            return response.statusCode();
        }

        HttpHeaders headers() {
            return response.headers();
        }

        String header(String name) {
            return headers().firstValue(name).orElse("");
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }

        /** The text at a JSON pointer, empty where there is none. */
        String text(String pointer) {
            return json().at(pointer).asText();
        }
    }
}
