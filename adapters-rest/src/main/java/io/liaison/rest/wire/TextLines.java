package io.liaison.rest.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;

/** On which line of a text its parts stand, by their JSON pointers, so that a fault can be shown where it is. */
public final class TextLines {
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(Trees.BOUNDS).build();
    private static final YAMLFactory YAML =
            YAMLFactory.builder().streamReadConstraints(Trees.BOUNDS).build();
    private static final int FIRST = 1;
    private final Map<String, Integer> lines;

    private TextLines(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** Of what could not be read no part is known. */
    public static TextLines ofJson(String text) {
        return of(JSON, text);
    }

    public static TextLines ofYaml(String text) {
        return of(YAML, text);
    }

    /** What is missing stands where it would be: in the part that lacks it. */
    public int of(String pointer) {
        return lines.get(pointer)
                .getOrElse(() -> pointer.isEmpty() ? FIRST : of(pointer.substring(0, pointer.lastIndexOf('/'))));
    }

    private static TextLines of(JsonFactory factory, String text) {
        try (var parser = factory.createParser(text)) {
            parser.nextToken();
            return new TextLines(below("", parser, HashMap.empty()));
        } catch (IOException malformed) {
            return new TextLines(HashMap.empty());
        }
    }

    private static Map<String, Integer> below(String pointer, JsonParser parser, Map<String, Integer> before)
            throws IOException {
        var lines = before;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var member = pointer + JsonPointer.step(parser.currentName());
                lines = lines.put(member, line(parser));
                parser.nextToken();
                lines = below(member, parser, lines);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                var item = pointer + "/" + index;
                lines = below(item, parser, lines.put(item, line(parser)));
            }
        }
        return lines;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
