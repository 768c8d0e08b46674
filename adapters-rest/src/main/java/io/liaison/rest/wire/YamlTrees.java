package io.liaison.rest.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.vavr.control.Either;
import java.io.IOException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the part of YAML that JSON has, too: no tags, which name types, and no anchors, which multiply what they name. */
final class YamlTrees {
    private static final ObjectMapper YAML = Trees.mapper(
            YAMLFactory.builder().streamReadConstraints(Trees.BOUNDS).build());

    private YamlTrees() {}

    static Either<Failure, JsonNode> yaml(byte[] text) {
        return plain(text).flatMap(plain -> Trees.read(YAML, plain, Malformation.NOT_YAML));
    }

    private static Either<Failure, byte[]> plain(byte[] text) {
        try (var parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                if (isFancy(parser)) {
                    var place = parser.currentTokenLocation();
                    return refuse(place.getLineNr() + ":" + place.getColumnNr());
                }
            }
            return Either.right(text);
        } catch (IOException malformed) {
            return Either.left(Trees.refusal(malformed, Malformation.NOT_YAML));
        } catch (YAMLException malformed) {
            return refuse("1:1");
        }
    }

    private static boolean isFancy(JsonParser parser) throws IOException {
        return parser.getTypeId() != null
                || parser.getObjectId() != null
                || (parser instanceof YAMLParser yaml && yaml.isCurrentAlias());
    }

    private static <T> Either<Failure, T> refuse(String place) {
        return Either.left(new MalformedRequest(Malformation.NOT_YAML, place));
    }
}
