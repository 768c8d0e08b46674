package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.ApiProfile;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.ConnectorSource;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.connector.FieldGroup;
import io.liaison.domain.connector.RateLimit;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.LocalizedText;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Predicate;

/** Reads a connector's draft part by part and gathers what is wrong with each. */
final class ConnectorCheck {
    private static final int MAX_DESCRIPTION = 2_000;
    private static final Seq<String> MEMBERS = List.of(
            "key",
            "name",
            "description",
            "categories",
            "documentation",
            "issuer",
            "apiBaseUrl",
            "headers",
            "parameters",
            "rateLimit",
            "groups",
            "fields",
            "learned",
            "signing",
            "identity",
            "authentication",
            "events");
    private final ConnectorDraft draft;
    private final Part part;
    private final Names names;
    private final FieldCheck fieldCheck;
    private final Predicate<String> isPattern;

    ConnectorCheck(ConnectorDraft draft, Predicate<String> isPattern) {
        this.draft = draft;
        this.part = new Part("", draft.written());
        this.names = Names.NONE.with(part);
        this.fieldCheck = new FieldCheck(isPattern, part);
        this.isPattern = isPattern;
    }

    Either<Failure, Connector> outcome(ConnectorSource source) {
        var checked = Validation.combine(key(), labels(), groups(), fields(), offers(), events(), rateLimit())
                .ap((key, labels, groups, fields, offers, events, rateLimit) -> new Connector(
                        key,
                        source,
                        labels.name(),
                        labels.description(),
                        labels.categories(),
                        labels.documentation(),
                        rateLimit,
                        groups,
                        fields,
                        offers,
                        events,
                        draft.written().with("key", key.value()),
                        Version.FIRST));
        return part.knowing(FieldError.flat(checked), MEMBERS)
                .toEither()
                .mapLeft(faults -> new InvalidFields(faults.distinct()));
    }

    private Validation<Seq<FieldError>, ConnectorKey> key() {
        return FieldError.at(
                "/key",
                part.text("key")
                        .toEither()
                        .mapLeft(faults -> faults.head().why())
                        .flatMap(named -> keyOf(named, draft.address())));
    }

    private static Either<Failure, ConnectorKey> keyOf(Option<String> named, Option<String> address) {
        return named.orElse(address)
                .filter(raw -> !raw.isBlank())
                .<Failure>toEither(() -> new MissingParameter("key"))
                .filterOrElse(
                        address.orElse(named)::contains,
                        other -> new InvalidArgument("key", Expectation.KEY_OF_ADDRESS))
                .flatMap(raw ->
                        ConnectorKey.parse(raw).toEither(() -> new InvalidArgument("key", Expectation.CONNECTOR_KEY)));
    }

    private Validation<Seq<FieldError>, Labels> labels() {
        var categories = part.texts("categories")
                .flatMap(written -> FieldError.all(written.zipWithIndex(
                        (category, index) -> FieldError.at("/categories/" + index, Lines.category(category)))));
        return FieldError.flat(Validation.combine(
                        part.required("name", raw -> Lines.name("name", raw)),
                        Words.text(part, "description", MAX_DESCRIPTION, Expectation.CONNECTOR_DESCRIPTION),
                        categories,
                        part.text("documentation", raw -> Lines.link("documentation", raw)))
                .ap((name, description, kept, documentation) ->
                        new Labels(name, description.getOrElse(LocalizedText.EMPTY), kept, documentation)));
    }

    private Validation<Seq<FieldError>, Seq<FieldGroup>> groups() {
        return part.parts(
                "groups",
                group -> group.knowing(
                        FieldError.flat(Validation.combine(
                                        group.required("key", raw -> Lines.name("key", raw)),
                                        Words.line(group, "label", Lines.MOST_NAME, Expectation.CONNECTOR_NAME))
                                .ap((key, label) -> new FieldGroup(key, label.getOrElse(LocalizedText.of(key))))),
                        "key",
                        "label"));
    }

    private Validation<Seq<FieldError>, Seq<ConnectorField>> fields() {
        return fieldCheck.all(part);
    }

    private Validation<Seq<FieldError>, Seq<AuthenticationOffer>> offers() {
        var api = ApiCheck.outcome(part, names);
        var issuer = names.url(part, "issuer");
        var offers = OffersCheck.outcome(
                part,
                new OfferCheck.Around(
                        names,
                        api.getOrElse(ApiProfile.NONE),
                        issuer.getOrElse(Option.none()),
                        part.has("signing"),
                        fieldCheck));
        return FieldError.flat(Validation.combine(api, issuer, offers).ap((shared, common, all) -> all));
    }

    private Validation<Seq<FieldError>, Seq<EventDefinition>> events() {
        var taken = part.glimpse("authentication").foldLeft(names, Names::with);
        return part.parts("events", new EventCheck(names, taken, isPattern)::outcome);
    }

    private Validation<Seq<FieldError>, Option<RateLimit>> rateLimit() {
        return part.part(
                "rateLimit",
                limit -> limit.knowing(
                        FieldError.flat(Validation.combine(
                                        FieldError.at(
                                                limit.at("requests"),
                                                Lines.there(limit, "requests")
                                                        .flatMap(value -> Scalars.count("requests", value))),
                                        FieldError.at(
                                                limit.at("seconds"),
                                                Lines.there(limit, "seconds")
                                                        .flatMap(value -> Scalars.seconds("seconds", value))))
                                .ap((requests, period) ->
                                        new RateLimit((int) Math.min(requests, Integer.MAX_VALUE), period))),
                        "requests",
                        "seconds"));
    }

    private record Labels(
            String name, LocalizedText description, Seq<String> categories, Option<String> documentation) {}
}
