package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;

/** The checks of single texts that several parts of a definition share. {@code name} is told in the refusal. */
final class Lines {
    static final int MOST_NAME = 100;
    private static final int MOST_CATEGORY = 64;
    private static final int MOST_LINK = 2_000;

    private Lines() {}

    static Either<Failure, String> name(String name, String raw) {
        return PlainText.parse(raw, MOST_NAME).toEither(() -> new InvalidArgument(name, Expectation.CONNECTOR_NAME));
    }

    /** What a field, or what is used like one, can be called. */
    static Either<Failure, String> fieldName(String raw) {
        return ConnectorField.isName(raw)
                ? Either.right(raw)
                : Either.left(new InvalidArgument("name", Expectation.FIELD_NAME));
    }

    static Either<Failure, String> category(String raw) {
        return raw.isBlank()
                ? Either.left(new MissingParameter("categories"))
                : PlainText.parse(raw, MOST_CATEGORY)
                        .toEither(() -> new InvalidArgument("categories", Expectation.CATEGORY));
    }

    /** A page for people, which is not called but clicked on. */
    static Either<Failure, String> link(String name, String raw) {
        return raw.length() <= MOST_LINK
                        && raw.startsWith("https://")
                        && UrlTemplate.of(name, raw.replaceFirst("#.*", "")).isRight()
                ? Either.right(raw)
                : Either.left(new InvalidArgument(name, Expectation.LINK));
    }

    static Either<Failure, JsonPointer> pointer(String name, String raw) {
        return JsonPointer.parse(raw).toEither(() -> new InvalidArgument(name, Expectation.JSON_POINTER));
    }

    static Either<Failure, Written> there(Part part, String name) {
        return part.member(name).toEither(() -> new MissingParameter(name));
    }
}
