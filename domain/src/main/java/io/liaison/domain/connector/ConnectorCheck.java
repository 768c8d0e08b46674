package io.liaison.domain.connector;

import static io.liaison.domain.connector.Written.absent;
import static io.liaison.domain.connector.Written.line;
import static io.liaison.domain.connector.Written.required;

import io.liaison.domain.connector.OfferCheck.Surroundings;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads a connector's draft part by part and gathers what is wrong with each. */
final class ConnectorCheck {
    private static final int MAX_NAME = 100;
    private static final int MAX_DESCRIPTION = 2_000;
    private static final int MAX_CATEGORY = 64;
    private final ConnectorDraft draft;

    ConnectorCheck(ConnectorDraft draft) {
        this.draft = draft;
    }

    Either<Failure, Connector> outcome(ConnectorSource source) {
        var checked = Validation.combine(key(), labels(), apiBaseUrl(), fields(), offers(), identity(), events())
                .ap((key, labels, apiBaseUrl, fields, offers, identity, events) -> new Connector(
                        key,
                        source,
                        labels.name(),
                        labels.description(),
                        labels.categories(),
                        apiBaseUrl,
                        fields,
                        offers,
                        identity,
                        events,
                        Version.FIRST));
        return FieldError.toEither(FieldError.flat(checked));
    }

    private Validation<Seq<FieldError>, ConnectorKey> key() {
        return FieldError.at(
                "/key",
                required("key", draft.key())
                        .flatMap(raw -> ConnectorKey.parse(raw)
                                .toEither(() -> new InvalidArgument("key", Expectation.CONNECTOR_KEY))));
    }

    private Validation<Seq<FieldError>, Labels> labels() {
        var name = FieldError.at("/name", line("name", draft.name(), MAX_NAME, Expectation.CONNECTOR_NAME));
        var description = FieldError.at("/description", description());
        var categories = FieldError.all(draft.categories()
                .zipWithIndex((category, index) -> FieldError.at(
                        "/categories/" + index,
                        line("categories", Option.some(category), MAX_CATEGORY, Expectation.CATEGORY))));
        return FieldError.flat(Validation.combine(name, description, categories).ap(Labels::new));
    }

    private Either<Failure, String> description() {
        var text = draft.description().getOrElse("");
        return text.length() <= MAX_DESCRIPTION
                ? Either.right(text)
                : Either.left(new InvalidArgument("description", Expectation.CONNECTOR_DESCRIPTION));
    }

    private Validation<Seq<FieldError>, Option<UrlTemplate>> apiBaseUrl() {
        return Written.template("/apiBaseUrl", "apiBaseUrl", draft.apiBaseUrl(), FieldCheck.openNames(draft.fields()));
    }

    private Validation<Seq<FieldError>, Seq<ConnectorField>> fields() {
        return FieldCheck.all("/fields", draft.fields());
    }

    private Validation<Seq<FieldError>, Seq<AuthenticationOffer>> offers() {
        if (draft.authentication().isEmpty()) {
            return absent("/authentication", "authentication");
        }
        var around = new Surroundings(draft.issuer(), FieldCheck.openNames(draft.fields()));
        var kinds = draft.authentication().flatMap(ConnectorDraft.Offer::type);
        return FieldError.all(draft.authentication()
                        .zipWithIndex(
                                (offer, index) -> new OfferCheck("/authentication/" + index, offer, around).outcome()))
                .flatMap(offers -> kinds.distinct().size() == kinds.size()
                        ? Validation.valid(offers)
                        : FieldError.at(
                                "/authentication",
                                Either.left(new InvalidArgument("authentication", Expectation.UNIQUE))));
    }

    private Validation<Seq<FieldError>, Option<IdentityRequest>> identity() {
        return draft.identity()
                .map(written -> FieldError.at(
                                "/identity",
                                required("request", written.request())
                                        .flatMap(request -> required("id", written.id())
                                                .flatMap(id -> IdentityRequest.of(
                                                        request,
                                                        id,
                                                        written.label().getOrElse(id)))))
                        .map(Option::some))
                .getOrElse(() -> Validation.valid(Option.none()));
    }

    private Validation<Seq<FieldError>, Seq<EventDefinition>> events() {
        return FieldError.all(draft.events().zipWithIndex((event, index) -> event("/events/" + index, event)));
    }

    private static Validation<Seq<FieldError>, EventDefinition> event(String at, ConnectorDraft.Event event) {
        var key = FieldError.at(at + "/key", line("key", event.key(), MAX_CATEGORY, Expectation.CONNECTOR_KEY));
        var name = FieldError.at(at + "/name", line("name", event.name(), MAX_NAME, Expectation.CONNECTOR_NAME));
        var mode = FieldError.at(
                at + "/mode",
                required("mode", event.mode())
                        .flatMap(raw -> EventMode.parse(raw)
                                .toEither(() -> new InvalidArgument("mode", Expectation.EVENT_MODE))));
        return FieldError.flat(Validation.combine(key, name, mode).ap(EventDefinition::new));
    }

    private record Labels(String name, String description, Seq<String> categories) {}
}
