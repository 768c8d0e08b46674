package io.liaison.domain.governance;

import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.ConnectorNotAllowed;
import io.liaison.domain.error.Invalid.FieldIsPreset;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** A connector as its tenant's policy leaves it: what may be connected with, and what is left to be filled in. */
public record GovernedConnector(Connector connector, ConnectorRule rule) {

    /** One of which no way to authenticate is left is as good as denied. */
    public boolean allowed() {
        return rule.allowed() && offers().nonEmpty();
    }

    public Either<Failure, GovernedConnector> unlessDenied() {
        return allowed() ? Either.right(this) : Either.left(new ConnectorNotAllowed(connector.key()));
    }

    /** The ways to authenticate that are left. */
    public Seq<AuthenticationOffer> offers() {
        return connector.offers().filter(offer -> rule.leaves(offer.kind()));
    }

    /** An offer of the connector, when the policy leaves it; the refusal names what is allowed. */
    public Either<Failure, AuthenticationOffer> admit(AuthenticationOffer offer) {
        return rule.admit(connector.key(), offer.kind()).map(admitted -> offer);
    }

    /** Those of some fields that are left to be filled in. */
    public Seq<ConnectorField> open(Seq<ConnectorField> fields) {
        return fields.reject(field -> rule.closes(field.name()));
    }

    /** Refuses a value for a field that is not left to be filled in. */
    public Either<Failure, String> unlessPreset(String field) {
        return rule.closes(field) ? Either.left(new FieldIsPreset(field)) : Either.right(field);
    }

    /** What is filled in already, of the fields that an offer asks for. */
    public FieldValues presets(AuthenticationOffer offer) {
        var form = connector.form(offer);
        return new FieldValues(
                asked(form, rule.presets().open()), asked(form, rule.presets().secret()));
    }

    private static <V> Map<String, V> asked(Seq<ConnectorField> form, Map<String, V> values) {
        return values.filterKeys(name -> form.exists(field -> field.name().equals(name)));
    }
}
