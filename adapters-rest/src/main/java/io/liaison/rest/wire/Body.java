package io.liaison.rest.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.Function;

/**
 * What a request brought, as a tree. Binding it to a class would stop at the first member that does not fit; a tree can be
 * read to its end, so that every fault is answered at once.
 */
public final class Body {
    private final Either<Failure, JsonNode> tree;

    Body(Either<Failure, JsonNode> tree) {
        this.tree = tree;
    }

    /** A body that comes from somewhere else than a request. */
    public static Body ofYaml(byte[] text) {
        return new Body(YamlTrees.yaml(text));
    }

    public static Body ofJson(byte[] text) {
        return new Body(Trees.json(text));
    }

    /** Reads the members of an object. What does not fit is told by {@link Members#unread}. */
    public <T> Either<Failure, T> read(Function<Members, T> reading) {
        return tree.flatMap(Body::object).map(root -> reading.apply(new Members("", root, new Faults())));
    }

    /** All of an object, for a reader of its own. */
    public Either<Failure, Written.Members> written() {
        return tree.flatMap(Body::object).map(WrittenTrees::members);
    }

    private static Either<Failure, ObjectNode> object(JsonNode node) {
        return node instanceof ObjectNode object
                ? Either.right(object)
                : Either.left(new InvalidFields(
                        List.of(new FieldError("", new InvalidArgument("body", Expectation.OBJECT)))));
    }
}
