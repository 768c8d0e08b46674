package io.liaison.domain.connector;

import io.liaison.domain.authentication.OAuthEndpoints;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** The addresses of an authorization server, some of them to be completed from fields, some to be discovered, and what a revocation ends. */
public record EndpointTemplates(
        Option<UrlTemplate> issuer,
        Option<UrlTemplate> authorization,
        Option<UrlTemplate> token,
        Option<UrlTemplate> revocation,
        Option<UrlTemplate> pushed,
        Option<UrlTemplate> device,
        Option<UrlTemplate> refresh,
        RevocationReach reach) {
    public static final EndpointTemplates NONE = new EndpointTemplates(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            RevocationReach.ACCOUNT);

    /** The addresses for one connection; those that wait for what the provider is yet to tell are left out. */
    public Either<Failure, OAuthEndpoints> expand(Map<String, String> known, Set<String> learned) {
        return Either.sequenceRight(List.of(issuer, authorization, token, revocation, pushed, device, refresh)
                        .map(template -> expand(template, known, learned)))
                .map(each -> new OAuthEndpoints(
                        each.get(0), each.get(1), each.get(2), each.get(3), each.get(4), each.get(5), each.get(6)));
    }

    private static Either<Failure, Option<URI>> expand(
            Option<UrlTemplate> template, Map<String, String> known, Set<String> learned) {
        return template.fold(() -> Either.right(Option.none()), url -> url.expand(known, learned));
    }
}
