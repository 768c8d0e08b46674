package io.liaison.domain.trigger;

import io.vavr.collection.Map;

/**
 * What a trigger waits for: an event of the connector, by its key, with the parameters that the event asks for. Triggers of a
 * connection that wait for the same occasion share a feed.
 */
public record Occasion(String event, Map<String, String> parameters) {

    /** The same text for the same occasion, whatever the order of the parameters, and another one for any other. */
    public String key() {
        return parameters
                .keySet()
                .toList()
                .sorted()
                .foldLeft(event, (text, name) -> text + measured(name) + measured(parameters.getOrElse(name, "")));
    }

    private static String measured(String text) {
        return " " + text.length() + ":" + text;
    }
}
