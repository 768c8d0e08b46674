package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.EndpointTemplates;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.RevocationReach;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads where an authorization server is asked what; each way needs those addresses that it uses, or an issuer that tells them. */
final class EndpointCheck {
    private static final Seq<String> ADDRESSES = List.of(
            "issuer",
            "authorizationUrl",
            "tokenUrl",
            "refreshUrl",
            "revocationUrl",
            "revocation",
            "pushedAuthorizationUrl",
            "deviceAuthorizationUrl");

    private final Part part;
    private final Option<AuthenticationKind> kind;
    private final Names names;
    private final Option<UrlTemplate> sharedIssuer;

    EndpointCheck(Part part, Option<AuthenticationKind> kind, Names names, Option<UrlTemplate> sharedIssuer) {
        this.part = part;
        this.kind = kind;
        this.names = names;
        this.sharedIssuer = sharedIssuer;
    }

    Validation<Seq<FieldError>, EndpointTemplates> outcome() {
        return kind.exists(AuthenticationKind::isShownAsEntered) ? none() : endpoints();
    }

    /** An issuer may stand at the definition for its other offers; what stands at this one is a misunderstanding. */
    private Validation<Seq<FieldError>, EndpointTemplates> none() {
        return part.lacking(ADDRESSES).map(absent -> EndpointTemplates.NONE);
    }

    private Validation<Seq<FieldError>, EndpointTemplates> endpoints() {
        var revocation = RevocationCheck.of(part, names);
        return FieldError.flat(Validation.combine(
                                names.url(part, "issuer").map(own -> own.orElse(sharedIssuer)),
                                names.url(part, "authorizationUrl"),
                                names.url(part, "tokenUrl"),
                                revocation.url(),
                                names.url(part, "pushedAuthorizationUrl"),
                                names.url(part, "deviceAuthorizationUrl"),
                                names.url(part, "refreshUrl"),
                                revocation.reach().map(reach -> reach.getOrElse(RevocationReach.ACCOUNT)))
                        .ap(EndpointTemplates::new))
                .flatMap(this::reachable);
    }

    private Validation<Seq<FieldError>, EndpointTemplates> reachable(EndpointTemplates endpoints) {
        if (endpoints.issuer().isDefined()) {
            return Validation.valid(endpoints);
        }
        if (endpoints.token().isEmpty()) {
            return missing("tokenUrl");
        }
        if (kind.exists(AuthenticationKind::needsBrowser)
                && endpoints.authorization().isEmpty()) {
            return missing("authorizationUrl");
        }
        return kind.contains(AuthenticationKind.DEVICE_CODE)
                        && endpoints.device().isEmpty()
                ? missing("deviceAuthorizationUrl")
                : Validation.valid(endpoints);
    }

    private Validation<Seq<FieldError>, EndpointTemplates> missing(String member) {
        return FieldError.at(part.at(member), Either.left(new InvalidArgument(member, Expectation.ENDPOINT_OR_ISSUER)));
    }
}
