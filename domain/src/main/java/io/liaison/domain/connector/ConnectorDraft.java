package io.liaison.domain.connector;

import io.liaison.domain.error.Failure;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** A connector definition as somebody wrote it; {@link #check} turns it into one that works, or names every fault. */
public record ConnectorDraft(
        Option<String> key,
        Option<String> name,
        Option<String> description,
        Seq<String> categories,
        Option<String> issuer,
        Option<String> apiBaseUrl,
        Seq<Field> fields,
        Seq<Offer> authentication,
        Option<Identity> identity,
        Seq<Event> events) {

    /** The shortest one: the issuer publishes its endpoints and serves the API, too. */
    public static ConnectorDraft of(String key, String name, URI issuer, String... authenticationTypes) {
        return new ConnectorDraft(
                Option.some(key),
                Option.some(name),
                Option.none(),
                List.empty(),
                Option.some(issuer.toString()),
                Option.some(issuer.toString()),
                List.empty(),
                List.of(authenticationTypes).map(Offer::of),
                Option.none(),
                List.empty());
    }

    /** One fault a place; pointers are those of the definition's JSON form. */
    public Either<Failure, Connector> check(ConnectorSource source) {
        return new ConnectorCheck(this).outcome(source);
    }

    /** A field as it was written. */
    public record Field(
            Option<String> name,
            Option<String> label,
            Option<String> type,
            boolean required,
            Option<String> pattern,
            Seq<String> choices,
            Option<String> help) {}

    /** A way to authenticate as it was written. */
    public record Offer(
            Option<String> type,
            Option<String> label,
            Seq<Field> fields,
            Option<String> issuer,
            Option<String> authorizationUrl,
            Option<String> tokenUrl,
            Option<String> revocationUrl,
            Option<OfferRevocation> revocation,
            Option<String> pushedAuthorizationUrl,
            Option<String> deviceAuthorizationUrl,
            Option<OfferScopes> scopes,
            Option<String> pkce,
            Option<String> clientAuthentication,
            Map<String, String> authorizationParameters,
            Option<Placement> placement,
            Assertion assertion,
            Option<String> dpop) {

        /** All but the type is left out: it is as usual, or the issuer tells. */
        public static Offer of(String type) {
            return new Offer(
                    Option.some(type),
                    Option.none(),
                    List.empty(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    LinkedHashMap.empty(),
                    Option.none(),
                    Assertion.UNWRITTEN,
                    Option.none());
        }
    }

    /** How assertions are made out, as it was written. */
    public record Assertion(Option<String> audience, Map<String, String> claims, Option<String> scopeIn) {
        public static final Assertion UNWRITTEN = new Assertion(Option.none(), LinkedHashMap.empty(), Option.none());
    }

    /** Where a credential is shown, as it was written. */
    public record Placement(Option<String> in, Option<String> name, Option<String> prefix) {}

    /** The scopes of an offer as they were written. */
    public record OfferScopes(
            Seq<String> preset, Seq<String> available, Option<String> separator, Option<Seq<String>> required) {}

    /** The revocation of an offer as it was written. */
    public record OfferRevocation(Option<String> url, Option<String> ends) {}

    /** The identity request as it was written. */
    public record Identity(Option<String> request, Option<String> id, Option<String> label) {}

    /** An event as it was written. */
    public record Event(Option<String> key, Option<String> name, Option<String> mode) {}
}
