package io.liaison.rest.console.connector;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.BodyBytes;
import io.liaison.rest.wire.TextLines;
import io.liaison.rest.wire.WrittenText;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** A definition as somebody has typed it: in JSON where it begins with a brace, in YAML otherwise. */
record DefinitionText(String text) {

    /** Browsers end lines in a way of their own. */
    static DefinitionText typed(Option<String> raw) {
        return new DefinitionText(raw.getOrElse("").replace("\r\n", "\n"));
    }

    static DefinitionText of(Connector connector) {
        return new DefinitionText(WrittenText.yaml(connector.written()));
    }

    /** In an empty one everything is missing; one that is too large is refused as it is elsewhere. */
    Either<Failure, Written.Members> read() {
        if (text.isBlank()) {
            return Either.right(Written.members());
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return BodyBytes.of(null, new ByteArrayInputStream(bytes))
                .map(taken -> isJson() ? Body.ofJson(taken) : Body.ofYaml(taken))
                .flatMap(Body::written);
    }

    /** The key that it names, if it names one. */
    Option<ConnectorKey> key() {
        return read().toOption()
                .flatMap(members -> members.values().get("key"))
                .filter(Written.Text.class::isInstance)
                .map(Written.Text.class::cast)
                .map(Written.Text::value)
                .flatMap(ConnectorKey::parse);
    }

    /** The number of the line on which a part of it stands. */
    int lineOf(String pointer) {
        return (isJson() ? TextLines.ofJson(text) : TextLines.ofYaml(text)).of(pointer);
    }

    /** A line by its number; the text may end before it, where something is missing at the end. */
    String line(int number) {
        var lines = List.of(text.split("\n", -1));
        return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
    }

    private boolean isJson() {
        return text.stripLeading().startsWith("{");
    }
}
