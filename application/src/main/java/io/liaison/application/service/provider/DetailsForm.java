package io.liaison.application.service.provider;

import io.liaison.application.port.outbound.ProofKeys;
import io.liaison.application.port.outbound.TextPatterns;
import io.liaison.domain.authentication.Entered;
import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.ProofKey;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenBinding;
import io.liaison.domain.connector.AuthenticationOffer;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.governance.GovernedConnector;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads what a person filled in for a connector, naming every field that is unknown, missing or of the wrong type. */
public final class DetailsForm {
    private final CredentialsForm credentials;
    private final ProofKeys keys;
    private final TextPatterns patterns;

    public DetailsForm(CredentialsForm credentials, ProofKeys keys, TextPatterns patterns) {
        this.patterns = patterns;
        this.credentials = credentials;
        this.keys = keys;
    }

    /**
     * {@code presets} are what nobody may fill in otherwise; {@code former} fills in what was left out, when there is
     * something to reconnect. Pointers start at the fields.
     */
    public Either<Failure, Entered> read(
            GovernedConnector governed,
            AuthenticationOffer offer,
            Map<String, FieldValue> raw,
            Map<String, FieldValue> presets,
            Option<Entered> former) {
        var connector = governed.connector();
        var form = connector.form(offer);
        var values = presets.merge(raw, (preset, fresh) -> preset)
                .merge(former.map(FormerFields::of).getOrElse(LinkedHashMap.empty()), (fresh, old) -> fresh);
        var faults = FieldError.all(raw.keySet()
                .toList()
                .map(name -> FieldError.at("/" + name, known(form, name).flatMap(governed::unlessPreset)))
                .appendAll(form.filter(field -> field.isAskedFor(values))
                        .map(field -> filled(field, values.get(field.name())))));
        var own = connector.fields().appendAll(offer.fields());
        return FieldError.toEither(faults)
                .flatMap(named -> credentials.read(offer, values))
                .map(proof -> new Entered(proof, open(own, values), secret(own, values), key(offer)));
    }

    /** A new one each time, so that whoever reconnects is rid of the former. */
    private Option<ProofKey> key(AuthenticationOffer offer) {
        return Option.when(offer.binding() != TokenBinding.NEVER, keys::next);
    }

    private static Either<Failure, String> known(Seq<ConnectorField> form, String name) {
        return form.exists(field -> field.name().equals(name))
                ? Either.right(name)
                : Either.left(new InvalidArgument(name, Expectation.KNOWN_MEMBER));
    }

    private Validation<Seq<FieldError>, String> filled(ConnectorField field, Option<FieldValue> value) {
        var outcome = value.filter(DetailsForm::isGiven)
                .map(given -> field.check(given, patterns::matches).map(checked -> field.name()))
                .getOrElse(() -> field.required()
                        ? Either.left(new MissingParameter(field.name()))
                        : Either.right(field.name()));
        return FieldError.at("/" + field.name(), outcome);
    }

    private static boolean isGiven(FieldValue value) {
        return !(value instanceof FieldValue.Text text && text.value().isBlank());
    }

    private static Map<String, FieldValue> open(Seq<ConnectorField> own, Map<String, FieldValue> values) {
        return values.filterKeys(
                name -> own.exists(field -> field.name().equals(name) && field.type() != FieldType.SECRET));
    }

    private static Map<String, Secret> secret(Seq<ConnectorField> own, Map<String, FieldValue> values) {
        return values.filterKeys(
                        name -> own.exists(field -> field.name().equals(name) && field.type() == FieldType.SECRET))
                .mapValues(value -> new Secret(value.asText()));
    }
}
