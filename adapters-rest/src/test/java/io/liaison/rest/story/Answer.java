package io.liaison.rest.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.rest.fixture.DescribedCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What an address answered, and was described. */
public record Answer(HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Answer {
        DescribedCodes.expect(response);
    }

    static Answer to(HttpClient client, HttpRequest request) {
        try {
            return new Answer(client.send(request, BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    public int status() {
        return response.statusCode();
    }

    /** The text at a JSON pointer, empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }

    /** How many there are at a JSON pointer. */
    public int count(String pointer) {
        return json().at(pointer).size();
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException malformed) {
            throw new UncheckedIOException(response.body(), malformed);
        }
    }

    /** For messages of failed assertions. */
    @Override
    public String toString() {
        return response + " " + response.body();
    }
}
