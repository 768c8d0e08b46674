package io.liaison.domain.governance;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.SecretRef;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.governance.GovernanceDraft.Preset;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiPredicate;

/** Reads the fields that a rule fills in: each has to be one of the connector's, and its value has to fit. */
final class PresetCheck {
    private static final Set<String> NEVER_SECRET = HashSet.of("clientId", "certificate", "username");
    private final String at;
    private final Option<Connector> connector;
    private final FieldValues former;
    private final BiPredicate<String, String> matching;

    PresetCheck(String at, Option<Connector> connector, FieldValues former, BiPredicate<String, String> matching) {
        this.matching = matching;
        this.at = at;
        this.connector = connector;
        this.former = former;
    }

    Validation<Seq<FieldError>, Filled> all(GovernanceDraft.Rule rule) {
        var presets = rule.presetFields();
        return FieldError.all(presets.keySet()
                        .toList()
                        .flatMap(name -> presets.get(name)
                                .map(preset -> FieldError.at(at + JsonPointer.step(name), one(name, preset)))))
                .map(each -> each.foldLeft(Filled.NOTHING, Filled::and));
    }

    private Either<Failure, Filled> one(String name, Preset preset) {
        var fields = fields(name);
        return known(name, fields).flatMap(there -> switch (preset) {
            case Preset.Kept kept ->
                former.secret()
                        .get(name)
                        .<Failure>toEither(() -> new MissingParameter(name))
                        .map(ref -> Filled.kept(name, ref));
            case Preset.Given given ->
                fits(name, fields, given.value())
                        .map(value -> isSecret(name, fields, value)
                                ? Filled.secret(name, new Secret(value.asText()))
                                : Filled.open(name, value));
        });
    }

    /** A field of that name may stand in several forms of one connector. */
    private Seq<ConnectorField> fields(String name) {
        return connector
                .toList()
                .flatMap(known -> known.offers().flatMap(known::form))
                .filter(field -> field.name().equals(name))
                .distinct();
    }

    private Either<Failure, String> known(String name, Seq<ConnectorField> fields) {
        var isKnown = connector.isDefined() ? fields.nonEmpty() : ConnectorField.isName(name);
        return isKnown ? Either.right(name) : Either.left(new InvalidArgument(name, Expectation.KNOWN_MEMBER));
    }

    private Either<Failure, FieldValue> fits(String name, Seq<ConnectorField> fields, FieldValue value) {
        return value.asText().isBlank()
                ? Either.left(new MissingParameter(name))
                : fields.foldLeft(
                        Either.right(value), (so, field) -> so.flatMap(fitting -> field.check(fitting, matching)));
    }

    /** While there is no connector, nobody knows which of its own fields are secret; so all texts count as such. */
    private boolean isSecret(String name, Seq<ConnectorField> fields, FieldValue value) {
        return connector.isDefined()
                ? fields.exists(field -> field.type() == FieldType.SECRET)
                : value instanceof FieldValue.Text && !NEVER_SECRET.contains(name);
    }

    /** What is filled in so far. */
    record Filled(Map<String, FieldValue> open, Map<String, Secret> secret, Map<String, SecretRef> kept) {
        static final Filled NOTHING = new Filled(LinkedHashMap.empty(), LinkedHashMap.empty(), LinkedHashMap.empty());

        static Filled open(String name, FieldValue value) {
            return new Filled(LinkedHashMap.of(name, value), LinkedHashMap.empty(), LinkedHashMap.empty());
        }

        static Filled secret(String name, Secret secret) {
            return new Filled(LinkedHashMap.empty(), LinkedHashMap.of(name, secret), LinkedHashMap.empty());
        }

        static Filled kept(String name, SecretRef ref) {
            return new Filled(LinkedHashMap.empty(), LinkedHashMap.empty(), LinkedHashMap.of(name, ref));
        }

        Filled and(Filled other) {
            return new Filled(open.merge(other.open), secret.merge(other.secret), kept.merge(other.kept));
        }
    }
}
