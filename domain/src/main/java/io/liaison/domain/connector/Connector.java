package io.liaison.domain.connector;

import io.liaison.domain.authentication.AuthenticationDetails;
import io.liaison.domain.error.Conflict.ConnectorIsBuiltIn;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.AuthenticationTypeNotOffered;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.LocalizedText;
import io.liaison.domain.shared.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiPredicate;

/**
 * How one kind of application is connected to: the form to fill in, the ways to authenticate, and what to call.
 * {@code written} is its definition in its author's words.
 */
public record Connector(
        ConnectorKey key,
        ConnectorSource source,
        String name,
        LocalizedText description,
        Seq<String> categories,
        Option<String> documentation,
        Option<RateLimit> rateLimit,
        Seq<FieldGroup> groups,
        Seq<ConnectorField> fields,
        Seq<AuthenticationOffer> offers,
        Seq<EventDefinition> events,
        Written.Members written,
        Version version) {

    /** The offer for a kind; the refusal names what is offered instead. */
    public Either<Failure, AuthenticationOffer> offer(AuthenticationKind kind) {
        return offers.find(offer -> offer.kind() == kind)
                .toEither(() -> new AuthenticationTypeNotOffered(key, kind, offers.map(AuthenticationOffer::kind)));
    }

    /** The event of that key. */
    public Option<EventDefinition> event(String wanted) {
        return events.find(event -> event.key().equals(wanted));
    }

    /** Every field of the form for one offer, in the order in which it is filled in. */
    public Seq<ConnectorField> form(AuthenticationOffer offer) {
        return fields.appendAll(offer.fields()).appendAll(offer.credentialFields());
    }

    /** Refuses details that were entered for another definition and do not fit this one; {@code matching} compares. */
    public Either<Failure, AuthenticationOffer> unlessUnfit(
            AuthenticationDetails details, BiPredicate<String, String> matching) {
        return offer(details.how().kind()).flatMap(offer -> new Fit(this, offer, details.fields()).outcome(matching));
    }

    /** Takes the place of a former definition, at the version after it; the same one again is the former one. */
    public Connector replacing(Connector former) {
        return at(former.version).equals(former) ? former : at(former.version.next());
    }

    /** Refuses a writer that has read an older version than this. */
    public Either<Failure, Connector> unlessStale(Option<Version> read) {
        return read.forAll(version::equals) ? Either.right(this) : Either.left(new StaleVersion(version));
    }

    /** Refuses whoever would replace or remove what comes with the product. */
    public Either<Failure, Connector> unlessBuiltIn() {
        return source == ConnectorSource.CUSTOM ? Either.right(this) : Either.left(new ConnectorIsBuiltIn(key));
    }

    /** The same at another version. */
    public Connector at(Version other) {
        return new Connector(
                key,
                source,
                name,
                description,
                categories,
                documentation,
                rateLimit,
                groups,
                fields,
                offers,
                events,
                written,
                other);
    }
}
