package io.liaison.domain.authentication;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a grant allows, in the provider's words; ordered, without repeats (RFC 6749, section 3.3). */
public record Scopes(Set<String> values) {
    public static final Scopes NONE = new Scopes(LinkedHashSet.empty());
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9._~-]{1,256}");
    private static final Pattern TOKEN = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,256}");

    public static Either<Failure, Scopes> of(Seq<String> raw) {
        return raw.forAll(scope -> TOKEN.matcher(scope).matches())
                ? Either.right(new Scopes(LinkedHashSet.ofAll(raw)))
                : Either.left(new InvalidArgument("scopes", Expectation.SCOPE));
    }

    /** The scopes as a provider reports them, in whatever shape; what cannot be a scope is left out. */
    public static Scopes reported(Seq<String> raw) {
        return new Scopes(
                LinkedHashSet.ofAll(raw.filter(scope -> TOKEN.matcher(scope).matches())));
    }

    /** With known values in their {@code {placeholders}}; one that could be more than a part of a scope is left out. */
    public Scopes filledWith(Map<String, String> known) {
        var parts = known.filterValues(value -> PART.matcher(value).matches());
        return new Scopes(
                values.map(scope -> new TextTemplate(scope).filledWith(parts).getOrElse(scope)));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public String joined(String separator) {
        return values.mkString(separator);
    }

    /** Those of these that a grant lacks. Providers answer in another case, or with the address of their API before it. */
    public Scopes missingFrom(Scopes granted) {
        return new Scopes(values.reject(granted::cover));
    }

    /** Those that are among the others, too. */
    public Scopes among(Scopes others) {
        return new Scopes(values.filter(others::cover));
    }

    private boolean cover(String scope) {
        var wanted = scope.toLowerCase(Locale.ROOT);
        return values.map(own -> own.toLowerCase(Locale.ROOT))
                .exists(own -> own.equals(wanted) || own.endsWith("/" + wanted));
    }
}
