package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.FactKind;
import io.liaison.domain.connector.FactOrigin;
import io.liaison.domain.connector.LearnedFact;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.regex.Pattern;

/** Reads what a provider is expected to tell. */
final class FactCheck {
    private static final Pattern PARAMETER = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?([a-z0-9-]{1,63}\\.){1,8}[a-z0-9-]{2,63}");

    private FactCheck() {}

    static Validation<Seq<FieldError>, LearnedFact> outcome(Part part, Names names) {
        var fact = FieldError.flat(Validation.combine(
                        part.required("name", Lines::fieldName), origin(part, names), kind(part), part.text("default"))
                .ap(LearnedFact::new));
        return part.knowing(
                fact.flatMap(read -> fitting(part, read)), "name", "from", "at", "request", "type", "hosts", "default");
    }

    private static Validation<Seq<FieldError>, LearnedFact> fitting(Part part, LearnedFact fact) {
        return FieldError.at(
                part.at("default"),
                fact.usual().forAll(usual -> fact.of(usual).contains(usual))
                        ? Either.<Failure, LearnedFact>right(fact)
                        : Either.left(new InvalidArgument("default", Expectation.PLACEHOLDER_VALUE)));
    }

    private static Validation<Seq<FieldError>, FactOrigin> origin(Part part, Names names) {
        var from = part.glimpsedText("from").getOrElse("");
        return switch (from) {
            case "callback" -> part.required("at", FactCheck::parameter).map(FactOrigin.Callback::new);
            case "token" -> part.required("at", raw -> Lines.pointer("at", raw)).map(FactOrigin.TokenAnswer::new);
            case "identity" ->
                part.required("at", raw -> Lines.pointer("at", raw)).map(FactOrigin.Identity::new);
            case "request" ->
                FieldError.flat(Validation.combine(
                                part.required("request", raw -> RequestCheck.of("request", raw, names)),
                                part.required("at", raw -> Lines.pointer("at", raw)))
                        .ap(FactOrigin.Request::new));
            default ->
                FieldError.at(part.at("from"), Either.left(new InvalidArgument("from", Expectation.FACT_ORIGIN)));
        };
    }

    private static Either<Failure, String> parameter(String raw) {
        return PARAMETER.matcher(raw).matches()
                ? Either.right(raw)
                : Either.left(new InvalidArgument("at", Expectation.TEXT));
    }

    /** A host that nobody has bounded could be anybody's. */
    private static Validation<Seq<FieldError>, FactKind> kind(Part part) {
        return part.text("type").flatMap(written -> kind(part, written.getOrElse("text")));
    }

    private static Validation<Seq<FieldError>, FactKind> kind(Part part, String type) {
        if ("text".equals(type) && !part.has("hosts")) {
            return Validation.valid(new FactKind.Text());
        }
        return "host".equals(type)
                ? part.texts("hosts").flatMap(hosts -> FieldError.at(part.at("hosts"), bounded(hosts)))
                : FieldError.at(part.at("type"), Either.left(new InvalidArgument("type", Expectation.FACT_TYPE)));
    }

    private static Either<Failure, FactKind> bounded(Seq<String> hosts) {
        return hosts.nonEmpty() && hosts.forAll(host -> HOST.matcher(host).matches())
                ? Either.right(new FactKind.Host(hosts))
                : Either.left(new InvalidArgument("hosts", Expectation.HOST_PATTERNS));
    }
}
