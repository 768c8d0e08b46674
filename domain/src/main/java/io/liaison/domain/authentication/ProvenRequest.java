package io.liaison.domain.authentication;

import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * The one request that a proof is good for (RFC 9449, section 4.2); {@code nonce} is what the server has asked to find in
 * it. The address is without query and fragment.
 */
public record ProvenRequest(String method, URI url, Option<String> nonce) {
    private static final int MAX_URL = 2_000;
    private static final Pattern METHOD = Pattern.compile("[A-Z][A-Z-]{0,31}");
    private static final Pattern NONCE = Pattern.compile("[\\x21\\x23-\\x5B\\x5D-\\x7E]{1,1000}");

    /** Asserts what {@link #of} checks: reaching this throw is a bug in our code, never bad input. */
    public ProvenRequest {
        if (!METHOD.matcher(method).matches() || !isAddress(url) || !nonce.forAll(ProvenRequest::isNonce)) {
            throw new IllegalArgumentException("not a request to prove, use ProvenRequest.of");
        }
        url = bare(url);
    }

    /** With no word about a nonce. */
    public ProvenRequest(String method, URI url) {
        this(method, url, Option.none());
    }

    /** The proof of a call that goes there; none for an address that no request could go to. */
    public static Option<ProvenRequest> about(String method, URI url, Option<String> nonce) {
        return Option.when(isAddress(url), () -> new ProvenRequest(method, url, nonce));
    }

    /** None when nothing is said of a request. */
    public static Either<Failure, Option<ProvenRequest>> of(
            Option<String> method, Option<String> url, Option<String> nonce) {
        return method.isEmpty() && url.isEmpty() && nonce.isEmpty()
                ? Either.right(Option.none())
                : method(method)
                        .flatMap(name -> url(url).flatMap(address ->
                                nonce(nonce).map(word -> Option.some(new ProvenRequest(name, address, word)))));
    }

    /** Whether a server can ask for that to stand in a proof (RFC 9449, section 8.1). */
    public static boolean isNonce(String text) {
        return NONCE.matcher(text).matches();
    }

    private static Either<Failure, String> method(Option<String> raw) {
        return raw.<Failure>toEither(() -> new MissingParameter("method"))
                .filterOrElse(
                        name -> METHOD.matcher(name).matches(),
                        name -> new InvalidArgument("method", Expectation.HTTP_METHOD));
    }

    private static Either<Failure, URI> url(Option<String> raw) {
        return raw.<Failure>toEither(() -> new MissingParameter("url"))
                .flatMap(text -> Option.when(text.length() <= MAX_URL, text)
                        .flatMap(ProvenRequest::parsed)
                        .filter(ProvenRequest::isAddress)
                        .toEither(() -> new InvalidArgument("url", Expectation.ADDRESS_TO_PROVE)));
    }

    private static Either<Failure, Option<String>> nonce(Option<String> raw) {
        return raw.forAll(ProvenRequest::isNonce)
                ? Either.right(raw)
                : Either.left(new InvalidArgument("nonce", Expectation.NONCE));
    }

    private static Option<URI> parsed(String text) {
        try {
            return Option.some(new URI(text));
        } catch (URISyntaxException malformed) {
            return Option.none();
        }
    }

    private static boolean isAddress(URI url) {
        return ("https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme()))
                && url.getHost() != null
                && url.getRawUserInfo() == null;
    }

    private static URI bare(URI url) {
        var path = url.getRawPath();
        return URI.create(url.getScheme() + "://" + url.getRawAuthority() + (path.isEmpty() ? "/" : path));
    }
}
