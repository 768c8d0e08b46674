package io.liaison.rest.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;

/** Reads JSON into trees, within bounds. Nothing is bound to classes, and a name that stands twice is refused. */
final class Trees {
    static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxNameLength(1_024)
            .maxNumberLength(64)
            .build();
    private static final ObjectMapper JSON =
            mapper(JsonFactory.builder().streamReadConstraints(BOUNDS).build());

    private Trees() {}

    static Either<Failure, JsonNode> json(byte[] text) {
        return read(JSON, text, Malformation.NOT_JSON);
    }

    static ObjectMapper mapper(JsonFactory factory) {
        return new ObjectMapper(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    }

    static Either<Failure, JsonNode> read(ObjectMapper mapper, byte[] text, Malformation otherwise) {
        try {
            return Option.of(mapper.readTree(text))
                    .filter(node -> !node.isMissingNode())
                    .toEither(() -> new MalformedRequest(otherwise, "1:1"));
        } catch (IOException malformed) {
            return Either.left(refusal(malformed, otherwise));
        }
    }

    static Failure refusal(IOException malformed, Malformation otherwise) {
        var reason = malformed instanceof StreamConstraintsException ? Malformation.BODY_TOO_COMPLEX : otherwise;
        return new MalformedRequest(reason, malformed instanceof JsonProcessingException at ? place(at) : "1:1");
    }

    /** Line and column, never a piece of what was sent: it may hold a secret. */
    private static String place(JsonProcessingException malformed) {
        return Option.of(malformed.getLocation())
                .map(location -> location.getLineNr() + ":" + location.getColumnNr())
                .getOrElse("1:1");
    }
}
