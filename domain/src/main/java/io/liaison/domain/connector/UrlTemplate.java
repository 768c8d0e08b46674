package io.liaison.domain.connector;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * An address with {@code {placeholders}} that fields fill in. What is filled in can name a host or a path segment and
 * never change which part of the address it stands in: a value such as {@code evil.example#} is refused. A template that
 * is one placeholder and nothing else takes a whole address.
 */
public record UrlTemplate(String value) {
    /** Gives back nothing that it took: otherwise a thousand labels would be a thousand calls on the stack. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_~-]++(\\.[A-Za-z0-9_~-]++)*+(:[0-9]{1,5})?");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public UrlTemplate {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an address template, use UrlTemplate.of");
        }
    }

    /** {@code argument} is named in the refusal. */
    public static Either<Failure, UrlTemplate> of(String argument, String raw) {
        return isValid(raw)
                ? Either.right(new UrlTemplate(raw))
                : Either.left(new InvalidArgument(argument, Expectation.URL_TEMPLATE));
    }

    public Set<String> placeholders() {
        return template().placeholders();
    }

    /** The address with every placeholder filled in; the first one that cannot be is named. */
    public Either<Failure, URI> expand(Map<String, String> fields) {
        return Either.sequenceRight(placeholders().toList().map(name -> part(name, fields.get(name))))
                .flatMap(parts -> template()
                        .filledWith(fields)
                        .flatMap(UrlTemplate::address)
                        .toEither(() ->
                                new InvalidArgument(placeholders().mkString(", "), Expectation.PLACEHOLDER_VALUE)));
    }

    /** The same, or nothing as long as it lacks only what the provider is yet to tell. */
    public Either<Failure, Option<URI>> expand(Map<String, String> known, Set<String> toCome) {
        var missing = placeholders().removeAll(known.keySet());
        return !missing.isEmpty() && toCome.containsAll(missing)
                ? Either.right(Option.none())
                : expand(known).map(Option::some);
    }

    /** Whether a text can stand as a part of an address, a host with its port or a segment, and as no other one. */
    static boolean isPart(String text) {
        return PART.matcher(text).matches();
    }

    private TextTemplate template() {
        return new TextTemplate(value);
    }

    private Either<Failure, String> part(String name, Option<String> value) {
        return value.<Failure>toEither(() -> new MissingParameter(name)).flatMap(text -> fitting(name, text));
    }

    private Either<Failure, String> fitting(String name, String text) {
        if (template().isPlaceholder()) {
            return address(text).isDefined() ? Either.right(text) : refuse(name, Expectation.URL);
        }
        return isPart(text) && (text.indexOf(':') < 0 || takesPort(name))
                ? Either.right(text)
                : refuse(name, Expectation.PLACEHOLDER_VALUE);
    }

    private static Either<Failure, String> refuse(String name, Expectation expected) {
        return Either.left(new InvalidArgument(name, expected));
    }

    /** Digits that follow would become part of the port, and no longer of the host. */
    private boolean takesPort(String name) {
        return !Pattern.compile("\\{" + name + "}[0-9{]").matcher(value).find();
    }

    private static boolean isValid(String raw) {
        var template = new TextTemplate(raw);
        Map<String, String> sample = template.placeholders().toLinkedMap(name -> name, name -> "x");
        return template.isPlaceholder()
                || template.filledWith(sample).flatMap(UrlTemplate::address).isDefined();
    }

    private static Option<URI> address(String text) {
        try {
            return Option.of(new URI(text)).filter(UrlTemplate::isAddress);
        } catch (URISyntaxException malformed) {
            return Option.none();
        }
    }

    private static boolean isAddress(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null;
    }
}
