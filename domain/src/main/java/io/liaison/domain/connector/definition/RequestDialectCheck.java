package io.liaison.domain.connector.definition;

import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.TokenRequestDialect;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how tokens are asked for. */
final class RequestDialectCheck {

    private RequestDialectCheck() {}

    static Validation<Seq<FieldError>, TokenRequestDialect> grant(Part part) {
        return part.knowing(
                FieldError.flat(Validation.combine(encoding(part), grantType(part))
                        .ap((encoding, type) -> new TokenRequestDialect(
                                encoding.getOrElse(BodyEncoding.FORM),
                                type,
                                TokenRequestDialect.STANDARD.tokenParameter(),
                                false))),
                "encoding",
                "grantType",
                "parameters");
    }

    static Validation<Seq<FieldError>, TokenRequestDialect> refresh(Part part, BodyEncoding usual) {
        var read = Validation.combine(
                        encoding(part),
                        grantType(part),
                        part.text("token", raw -> Lines.name("token", raw)),
                        part.flag("scopes"))
                .ap((encoding, type, token, scopes) -> new TokenRequestDialect(
                        encoding.getOrElse(usual),
                        type,
                        token.getOrElse(TokenRequestDialect.STANDARD.tokenParameter()),
                        scopes.getOrElse(false)));
        return part.knowing(FieldError.flat(read), "encoding", "grantType", "token", "scopes", "parameters");
    }

    static Validation<Seq<FieldError>, Option<BodyEncoding>> encoding(Part part) {
        return part.text(
                "encoding",
                raw -> BodyEncoding.parse(raw)
                        .toEither(() -> new InvalidArgument("encoding", Expectation.BODY_ENCODING)));
    }

    private static Validation<Seq<FieldError>, Option<String>> grantType(Part part) {
        return part.text("grantType", raw -> Lines.name("grantType", raw));
    }
}
