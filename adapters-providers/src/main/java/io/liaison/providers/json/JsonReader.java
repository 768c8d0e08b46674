package io.liaison.providers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads a document in one go. How large it may be is for whoever has received it to say; how deep, and how long a number, is not. */
final class JsonReader {
    private static final int MOST_DEPTH = 300;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String document;
    private final JsonParser parser;

    private JsonReader(String document, JsonParser parser) {
        this.document = document;
        this.parser = parser;
    }

    static Option<Json> read(String document) {
        try (var parser = FACTORY.createParser(document)) {
            return new JsonReader(document, parser).whole();
        } catch (IOException malformed) {
            return Option.none();
        }
    }

    private Option<Json> whole() throws IOException {
        var token = parser.nextToken();
        if (token == null) {
            return Option.none();
        }
        var value = value(token);
        return Option.when(parser.nextToken() == null, value);
    }

    private Json value(JsonToken token) throws IOException {
        var from = (int) parser.currentTokenLocation().getCharOffset();
        var content = content(token);
        return new Json(content, document, from, (int) parser.currentLocation().getCharOffset());
    }

    private JsonContent content(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new JsonContent.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonContent.Numeral(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonContent.Flag(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonContent.Nothing();
            case FIELD_NAME, END_OBJECT, END_ARRAY, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("no value begins with " + token);
        };
    }

    private JsonContent members() throws IOException {
        var members = new LinkedHashMap<String, Json>();
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            members.put(name, value(parser.nextToken()));
        }
        return new JsonContent.Members(members);
    }

    private JsonContent items() throws IOException {
        var items = new ArrayList<Json>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new JsonContent.Items(items);
    }
}
