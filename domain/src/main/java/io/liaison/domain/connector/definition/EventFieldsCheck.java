package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.ConnectorField;
import io.liaison.domain.connector.FieldType;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.Predicate;

/** Reads what a trigger is asked for. It is a form of its own, is no secret, and takes no name that means something else. */
final class EventFieldsCheck {
    private static final Set<String> TAKEN = HashSet.of(
            PollingCheck.CURSOR,
            PollingCheck.PAGE,
            SubscriptionCheck.ADDRESS,
            SubscriptionCheck.SECRET,
            SubscriptionCheck.EXPIRES_AT,
            SubscriptionCheck.SUBSCRIPTION);

    private EventFieldsCheck() {}

    static Validation<Seq<FieldError>, Seq<ConnectorField>> outcome(
            Part event, Names others, Predicate<String> isPattern) {
        return new FieldCheck(isPattern, event)
                .all(event)
                .flatMap(fields -> FieldError.all(fields.zipWithIndex(
                        (field, index) -> fitting(event.at("fields") + "/" + index, field, others))));
    }

    private static Validation<Seq<FieldError>, ConnectorField> fitting(String at, ConnectorField field, Names others) {
        var name = FieldError.at(
                at + "/name",
                TAKEN.contains(field.name()) || others.all().contains(field.name())
                        ? Either.<Failure, ConnectorField>left(new InvalidArgument("name", Expectation.FREE_NAME))
                        : Either.right(field));
        var type = FieldError.at(
                at + "/type",
                field.type() == FieldType.SECRET
                        ? Either.<Failure, ConnectorField>left(
                                new InvalidArgument("type", Expectation.EVENT_FIELD_TYPE))
                        : Either.right(field));
        return FieldError.flat(Validation.combine(name, type).ap((free, open) -> field));
    }
}
