package io.liaison.domain.folder;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.FolderTooDeep;
import io.vavr.control.Either;

/** Where a folder is: the names from the top down, joined with slashes; {@code Shared/Finance}. */
public record FolderPath(String value) {
    public static final int MAX_DEPTH = 7;

    public static FolderPath top(FolderName name) {
        return new FolderPath(name.value());
    }

    /** The path of a child; refused past the greatest depth. */
    public Either<Failure, FolderPath> below(FolderName name) {
        return below(name, 1);
    }

    /** The same for a child that brings others along: it and what is inside it are that many levels. */
    public Either<Failure, FolderPath> below(FolderName name, int levels) {
        return depth() + levels <= MAX_DEPTH
                ? Either.right(new FolderPath(value + "/" + name.value()))
                : Either.left(new FolderTooDeep(MAX_DEPTH));
    }

    /** The path of a sibling, or of the same folder under another name. */
    public FolderPath beside(FolderName name) {
        return new FolderPath(value.substring(0, value.lastIndexOf('/') + 1) + name.value());
    }

    public int depth() {
        return 1 + (int) value.chars().filter(character -> character == '/').count();
    }

    @Override
    public String toString() {
        return value;
    }
}
