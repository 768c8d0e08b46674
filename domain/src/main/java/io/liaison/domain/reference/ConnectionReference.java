package io.liaison.domain.reference;

import io.liaison.domain.error.Conflict.Referrer;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.PlainText;
import io.liaison.domain.shared.ReferenceKind;
import io.liaison.domain.shared.Version;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;

/** Something that uses a connection. {@code key} is its identifier in its own system; owner and url help to find it. */
public record ConnectionReference(
        ConnectionId connection,
        ReferenceKind kind,
        String key,
        String name,
        Option<String> owner,
        Option<String> url,
        Version version) {
    public static final int MAX_LENGTH = 256;
    public static final int MAX_URL_LENGTH = 2_000;

    /** Every part that is missing or not acceptable is named. */
    public static Either<Failure, ConnectionReference> of(
            ConnectionId connection,
            ReferenceKind kind,
            String key,
            Option<String> name,
            Option<String> owner,
            Option<String> url) {
        var theKey = FieldError.at("/key", line("key", key));
        var theName = FieldError.at(
                "/name",
                name.filter(text -> !text.isBlank())
                        .<Failure>toEither(() -> new MissingParameter("name"))
                        .flatMap(text -> line("name", text)));
        var theOwner = FieldError.at("/owner", optional(owner, text -> line("owner", text)));
        var theUrl = FieldError.at("/url", optional(url, ConnectionReference::url));
        return FieldError.toEither(FieldError.flat(Validation.combine(theKey, theName, theOwner, theUrl)
                .ap((aKey, aName, anOwner, aUrl) ->
                        new ConnectionReference(connection, kind, aKey, aName, anOwner, aUrl, Version.FIRST))));
    }

    public Referrer referrer() {
        return new Referrer(kind, key, name);
    }

    /** Takes the place of a former reference, at the version after it; the same one again is the former one. */
    public ConnectionReference replacing(ConnectionReference former) {
        return at(former.version).equals(former) ? former : at(former.version.next());
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, ConnectionReference> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    private ConnectionReference at(Version next) {
        return new ConnectionReference(connection, kind, key, name, owner, url, next);
    }

    private static Either<Failure, Option<String>> optional(
            Option<String> raw, Function<String, Either<Failure, String>> check) {
        return raw.map(text -> check.apply(text).map(Option::some)).getOrElse(() -> Either.right(Option.none()));
    }

    private static Either<Failure, String> line(String argument, String raw) {
        return PlainText.parse(raw, MAX_LENGTH)
                .toEither(() -> new InvalidArgument(argument, Expectation.REFERENCE_NAME));
    }

    private static Either<Failure, String> url(String raw) {
        return PlainText.parse(raw, MAX_URL_LENGTH)
                .toEither(() -> new InvalidArgument("url", Expectation.REFERENCE_URL));
    }
}
