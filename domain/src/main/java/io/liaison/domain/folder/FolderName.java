package io.liaison.domain.folder;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.PlainText;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** The name of a folder among its siblings: 1 to 115 characters, any script, no slash, which separates paths. */
public record FolderName(String value) {
    public static final int MAX_LENGTH = 115;
    /** Of a workspace, until its owner has thought of another. */
    public static final FolderName WORKSPACE = new FolderName("Workspace");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public FolderName {
        if (!PlainText.isValid(value, MAX_LENGTH) || value.contains("/")) {
            throw new IllegalArgumentException("not a folder name, use FolderName.of");
        }
    }

    public static Either<Failure, FolderName> of(@Nullable String raw) {
        return raw == null || raw.isBlank() ? Either.left(new MissingParameter("name")) : parse(raw);
    }

    /** The same for all spellings that siblings may not share. */
    public String folded() {
        return PlainText.folded(value);
    }

    private static Either<Failure, FolderName> parse(String text) {
        return PlainText.parse(text, MAX_LENGTH)
                .filter(name -> !name.contains("/"))
                .map(FolderName::new)
                .toEither(() -> new InvalidArgument("name", Expectation.FOLDER_NAME));
    }
}
