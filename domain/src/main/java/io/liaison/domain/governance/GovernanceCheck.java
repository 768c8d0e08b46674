package io.liaison.domain.governance;

import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiPredicate;

/** Reads a policy's draft rule by rule and gathers what is wrong with each. */
final class GovernanceCheck {
    private static final String ALLOWED = "allowed";
    private static final String DENIED = "denied";
    private final GovernanceDraft draft;
    private final Map<ConnectorKey, Connector> known;
    private final ConnectorGovernance former;
    private final BiPredicate<String, String> matching;

    GovernanceCheck(
            GovernanceDraft draft,
            Map<ConnectorKey, Connector> known,
            ConnectorGovernance former,
            BiPredicate<String, String> matching) {
        this.matching = matching;
        this.draft = draft;
        this.known = known;
        this.former = former;
    }

    Either<Failure, WantedGovernance> outcome() {
        return FieldError.toEither(
                FieldError.flat(Validation.combine(others(), rules()).ap(WantedGovernance::new)));
    }

    private Validation<Seq<FieldError>, Boolean> others() {
        var spelled = draft.others()
                .<Failure>toEither(() -> new MissingParameter("others"))
                .filterOrElse(
                        raw -> raw.equals(ALLOWED) || raw.equals(DENIED),
                        raw -> new InvalidArgument("others", Expectation.ALLOWED_OR_DENIED));
        return FieldError.at("/others", spelled.map(ALLOWED::equals));
    }

    private Validation<Seq<FieldError>, Map<ConnectorKey, WantedGovernance.Rule>> rules() {
        return FieldError.all(draft.connectors()
                        .keySet()
                        .toList()
                        .flatMap(raw -> draft.connectors().get(raw).map(rule -> named(raw, rule))))
                .map(rules -> rules.toLinkedMap(Named::key, Named::rule));
    }

    private Validation<Seq<FieldError>, Named> named(String raw, GovernanceDraft.Rule rule) {
        var at = "/connectors" + JsonPointer.step(raw);
        return ConnectorKey.parse(raw)
                .map(key -> rule(at, key, rule))
                .getOrElse(() -> FieldError.at(at, Either.left(new InvalidArgument(raw, Expectation.CONNECTOR_KEY))));
    }

    private Validation<Seq<FieldError>, Named> rule(String at, ConnectorKey key, GovernanceDraft.Rule rule) {
        var presets = new PresetCheck(
                at + "/presetFields", known.get(key), former.ruleOf(key).presets(), matching);
        return FieldError.flat(Validation.combine(types(at + "/authenticationTypes", rule), presets.all(rule))
                .ap((types, filled) -> new Named(
                        key,
                        new WantedGovernance.Rule(
                                rule.allowed().getOrElse(true),
                                types,
                                filled.open(),
                                filled.secret(),
                                filled.kept()))));
    }

    /** A list that names none would allow none: that is said by {@code allowed}. */
    private static Validation<Seq<FieldError>, Option<Set<AuthenticationKind>>> types(
            String at, GovernanceDraft.Rule rule) {
        if (rule.authenticationTypes().exists(Seq::isEmpty)) {
            return FieldError.at(at, Either.left(new MissingParameter("authenticationTypes")));
        }
        return FieldError.all(rule.authenticationTypes()
                        .toList()
                        .flatMap(raw -> raw)
                        .zipWithIndex((raw, index) -> FieldError.at(at + "/" + index, type(raw))))
                .map(kinds -> rule.authenticationTypes().map(written -> LinkedHashSet.ofAll(kinds)));
    }

    private static Either<Failure, AuthenticationKind> type(String raw) {
        return AuthenticationKind.parse(raw)
                .toEither(() -> new InvalidArgument("authenticationTypes", Expectation.AUTHENTICATION_TYPE));
    }

    private record Named(ConnectorKey key, WantedGovernance.Rule rule) {}
}
