package io.liaison.rest.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** What an address answered. */
record Answer(HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    /** The text at a JSON pointer, empty where there is none. */
    String text(String pointer) {
        return json().at(pointer).asText();
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
