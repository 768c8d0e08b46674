package io.liaison.providers.oauth;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Refused.IssuerMismatch;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** Whether an answer came from the issuer that was asked (RFC 8414, section 3.3, and RFC 9207). */
final class IssuerCheck {
    private static final int MOST_SHOWN = 200;

    private IssuerCheck() {}

    /** Compared as text, as both standards demand. */
    static Either<Failure, String> same(URI expected, String actual) {
        return expected.toString().equals(actual)
                ? Either.right(actual)
                : Either.left(new IssuerMismatch(expected.toString(), shown(actual)));
    }

    /** Where no issuer is known there is nothing to compare with; where it is known to name itself, silence is wrong. */
    static Either<Failure, AuthorizationServer> ofCode(AuthorizationServer server, Option<String> named) {
        return server.endpoints()
                .issuer()
                .filter(issuer -> named.isDefined() || server.namesItselfWithCode())
                .map(issuer -> same(issuer, named.getOrElse("")).map(same -> server))
                .getOrElse(() -> Either.right(server));
    }

    private static String shown(String issuer) {
        return issuer.length() > MOST_SHOWN ? issuer.substring(0, MOST_SHOWN) : issuer;
    }
}
