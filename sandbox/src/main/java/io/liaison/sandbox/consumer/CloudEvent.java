package io.liaison.sandbox.consumer;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An event in the JSON format of CloudEvents 1.0, and the parts of it that a consumer looks at. */
record CloudEvent(String id, String source, Map<String, Object> members) {

    /** Empty when it is none. */
    static Optional<CloudEvent> parse(String body) {
        try {
            return of(JSONObjectUtils.parse(body));
        } catch (ParseException notAnObject) {
            return Optional.empty();
        }
    }

    private static Optional<CloudEvent> of(Map<String, Object> members) {
        var isOne = "1.0".equals(members.get("specversion"))
                && text(members, "type").isPresent();
        return text(members, "id")
                .filter(id -> isOne)
                .flatMap(id -> text(members, "source").map(source -> new CloudEvent(id, source, members)));
    }

    /** The extension attribute: a number, or a text with zeros before it, so that texts sort as numbers do. */
    Optional<Long> sequence() {
        return Optional.ofNullable(members.get("sequence"))
                .map(String::valueOf)
                .filter(written -> written.matches("0*[0-9]{1,18}"))
                .map(Long::valueOf);
    }

    /** Which happening at the sandbox it is about, if it has it in it: two events may be about the same one. */
    Optional<String> occurrence() {
        return objects(members)
                .filter(data -> data.getKey().equals("data"))
                .map(Map.Entry::getValue)
                .flatMap(data -> Stream.concat(Stream.of(data), objects(data).map(Map.Entry::getValue)))
                .flatMap(object -> occurrence(object).stream())
                .findFirst();
    }

    /** A message calls it by an id of its own; a polled ticket is another one each time that it has changed. */
    private static Optional<String> occurrence(Map<?, ?> object) {
        return text(object, "eventId")
                .or(() -> text(object, "id")
                        .flatMap(id -> text(object, "updatedAt").map(at -> id + "@" + at)));
    }

    private static Stream<Map.Entry<String, Map<?, ?>>> objects(Map<?, ?> members) {
        return members.entrySet().stream()
                .filter(member -> member.getValue() instanceof Map<?, ?>)
                .map(member -> Map.entry(
                        String.valueOf(member.getKey()), (Map<?, ?>) Objects.requireNonNull(member.getValue())));
    }

    private static Optional<String> text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
