package io.liaison.providers.json;

import java.util.List;
import java.util.Map;

/** What a value in a JSON document is. */
sealed interface JsonContent {

    record Members(Map<String, Json> values) implements JsonContent {}

    record Items(List<Json> values) implements JsonContent {}

    record Text(String value) implements JsonContent {}

    record Numeral(String spelling) implements JsonContent {}

    record Flag(boolean value) implements JsonContent {}

    /** {@code null}. */
    record Nothing() implements JsonContent {}
}
