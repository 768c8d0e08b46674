package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.RevocationDialect;
import io.liaison.domain.authentication.RevocationDialect.Teller;
import io.liaison.domain.connector.ParameterTemplates;
import io.liaison.domain.connector.UrlTemplate;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.RevocationReach;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how a provider is told that a token is no longer wanted. */
final class RevocationCheck {
    private static final String MEMBER = "revocation";
    private final Part offer;
    private final Names names;

    private RevocationCheck(Part offer, Names names) {
        this.offer = offer;
        this.names = names;
    }

    static RevocationCheck of(Part offer, Names names) {
        return new RevocationCheck(offer, names.with(ParameterTemplates.CLIENT_ID));
    }

    /** In either spelling. */
    Validation<Seq<FieldError>, Option<UrlTemplate>> url() {
        return FieldError.flat(Validation.combine(
                        names.url(offer, "revocationUrl"), offer.part(MEMBER, part -> names.url(part, "url")))
                .ap((simple, detailed) -> detailed.getOrElse(Option::none).orElse(simple)));
    }

    Validation<Seq<FieldError>, Option<RevocationReach>> reach() {
        return offer.part(
                        MEMBER,
                        part -> part.text(
                                "ends",
                                raw -> RevocationReach.parse(raw)
                                        .toEither(() -> new InvalidArgument("ends", Expectation.REVOCATION_REACH))))
                .map(found -> found.getOrElse(Option::none));
    }

    Validation<Seq<FieldError>, Map<String, TextTemplate>> parameters() {
        return offer.part(
                        MEMBER,
                        part -> names.openOnly()
                                .with(ParameterTemplates.CLIENT_SECRET)
                                .texts(part, "parameters"))
                .map(found -> found.getOrElse(LinkedHashMap.empty()));
    }

    Validation<Seq<FieldError>, RevocationDialect> dialect() {
        return offer.part(MEMBER, RevocationCheck::dialect).map(found -> found.getOrElse(RevocationDialect.STANDARD));
    }

    private static Validation<Seq<FieldError>, RevocationDialect> dialect(Part part) {
        var usual = RevocationDialect.STANDARD;
        var read = Validation.combine(
                        part.text(
                                "method",
                                raw -> RequestMethod.parse(raw)
                                        .toEither(() -> new InvalidArgument("method", Expectation.HTTP_METHOD))),
                        part.text(
                                "authentication",
                                raw -> Teller.parse(raw)
                                        .toEither(() -> new InvalidArgument("authentication", Expectation.TELLER))),
                        RequestDialectCheck.encoding(part),
                        part.text("token"))
                .ap((method, teller, encoding, token) -> new RevocationDialect(
                        method.getOrElse(usual.method()),
                        teller.getOrElse(usual.teller()),
                        encoding.getOrElse(BodyEncoding.FORM),
                        token.orElse(usual.tokenParameter()).filter(name -> !name.isEmpty())));
        return part.knowing(
                FieldError.flat(read), "url", "method", "authentication", "encoding", "token", "parameters", "ends");
    }
}
