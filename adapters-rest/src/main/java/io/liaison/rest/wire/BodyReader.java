package io.liaison.rest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads bodies. An empty one is an empty object: what is missing in it is then named. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, BodyReader.YAML, BodyReader.TEXT_YAML})
public final class BodyReader implements MessageBodyReader<Body> {
    public static final String YAML = "application/yaml";
    public static final String TEXT_YAML = "text/yaml";

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
        return new Body(BodyBytes.of(headers.getFirst(HttpHeaders.CONTENT_LENGTH), stream)
                .flatMap(bytes -> tree(bytes, mediaType)));
    }

    private static Either<Failure, JsonNode> tree(byte[] bytes, MediaType mediaType) {
        if (bytes.length == 0) {
            return Either.right(JsonNodeFactory.instance.objectNode());
        }
        return mediaType.getSubtype().contains("yaml") ? YamlTrees.yaml(bytes) : Trees.json(bytes);
    }
}
