package io.liaison.torture.canary.flock;

import java.util.Map;
import java.util.stream.Collectors;

/** JSON, as far as requests need it. */
final class Json {

    private Json() {}

    static String text(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    static String object(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + text(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
