package io.liaison.rest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads bodies up to a megabyte. An empty one is an empty object: what is missing in it is then named. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, BodyReader.YAML, BodyReader.TEXT_YAML})
public final class BodyReader implements MessageBodyReader<Body> {
    public static final String YAML = "application/yaml";
    public static final String TEXT_YAML = "text/yaml";
    private static final int MOST_BYTES = 1_048_576;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
    }

    @Override
    public Body readFrom(
            Class<Body> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        try {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            return new Body(bytes.length > MOST_BYTES ? tooLarge() : tree(bytes, mediaType));
        } catch (IOException broken) {
            return new Body(Either.left(new MalformedRequest(Malformation.UNREADABLE, "body")));
        }
    }

    private static Either<Failure, JsonNode> tree(byte[] bytes, MediaType mediaType) {
        if (bytes.length == 0) {
            return Either.right(JsonNodeFactory.instance.objectNode());
        }
        return mediaType.getSubtype().contains("yaml") ? YamlTrees.yaml(bytes) : Trees.json(bytes);
    }

    private static Either<Failure, JsonNode> tooLarge() {
        return Either.left(new MalformedRequest(Malformation.BODY_TOO_LARGE, "> " + MOST_BYTES));
    }
}
