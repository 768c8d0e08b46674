package io.liaison.domain.connector;

import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** The addresses of an authorization server, some of them to be completed from fields, some to be discovered, and what a revocation ends. */
public record EndpointTemplates(
        Option<UrlTemplate> issuer,
        Option<UrlTemplate> authorization,
        Option<UrlTemplate> token,
        Option<UrlTemplate> revocation,
        RevocationReach reach) {

    /** The addresses for one connection. */
    public Either<Failure, OAuthEndpoints> expand(Map<String, String> fields) {
        return expand(issuer, fields)
                .flatMap(theIssuer -> expand(authorization, fields)
                        .flatMap(theAuthorization -> expand(token, fields)
                                .flatMap(theToken -> expand(revocation, fields)
                                        .map(theRevocation -> new OAuthEndpoints(
                                                theIssuer, theAuthorization, theToken, theRevocation)))));
    }

    public Seq<UrlTemplate> all() {
        return List.of(issuer, authorization, token, revocation).flatMap(template -> template);
    }

    private static Either<Failure, Option<URI>> expand(Option<UrlTemplate> template, Map<String, String> fields) {
        return template.fold(
                () -> Either.right(Option.none()), url -> url.expand(fields).map(Option::some));
    }
}
