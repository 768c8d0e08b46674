package io.liaison.rest.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;

/** Where in a text its parts stand, by their JSON pointers, so that a fault can be told by line and column. */
public final class Places {
    private static final Place BEGINNING = new Place(1, 1);
    private final Map<String, Place> known;

    private Places(Map<String, Place> known) {
        this.known = known;
    }

    /** Of a text that has been read before, so that it is known to be one. */
    public static Places ofYaml(byte[] text) {
        return of(YAMLFactory.builder().streamReadConstraints(Trees.BOUNDS).build(), text);
    }

    /** The same. */
    public static Places ofJson(byte[] text) {
        return of(JsonFactory.builder().streamReadConstraints(Trees.BOUNDS).build(), text);
    }

    private static Places of(JsonFactory factory, byte[] text) {
        try (var parser = factory.createParser(text)) {
            parser.nextToken();
            return new Places(new Walk(parser).value("", BEGINNING, HashMap.empty()));
        } catch (IOException changed) {
            throw new IllegalStateException("not what was read before", changed);
        }
    }

    /** A member stands where its name does. What is missing stands where it is missed: at what is above it. */
    public Place of(String pointer) {
        return known.get(pointer)
                .orElse(() -> known.get(pointer.replaceFirst("/[^/]*$", "")))
                .getOrElse(BEGINNING);
    }

    /** Line and column, both counted from one. */
    public record Place(int line, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
        }

        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** Nesting is bounded, so that the walk is no deeper than the stack. */
    private record Walk(JsonParser parser) {

        Map<String, Place> value(String pointer, Place at, Map<String, Place> before) throws IOException {
            var known = before.put(pointer, at);
            return switch (parser.currentToken()) {
                case START_OBJECT -> members(pointer, known);
                case START_ARRAY -> items(pointer, known);
                case null, default -> known;
            };
        }

        private Map<String, Place> members(String pointer, Map<String, Place> before) throws IOException {
            var known = before;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var below = pointer + JsonPointer.step(parser.currentName());
                var at = here();
                parser.nextToken();
                known = value(below, at, known);
            }
            return known;
        }

        private Map<String, Place> items(String pointer, Map<String, Place> before) throws IOException {
            var known = before;
            for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                known = value(pointer + "/" + index, here(), known);
            }
            return known;
        }

        private Place here() {
            var location = parser.currentTokenLocation();
            return new Place(location.getLineNr(), location.getColumnNr());
        }
    }
}
