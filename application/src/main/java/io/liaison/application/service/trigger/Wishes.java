package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.EventFilters;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.trigger.DeliveryTarget;
import io.liaison.domain.trigger.EventFilter;
import io.liaison.domain.trigger.FilterCheck;
import io.liaison.domain.trigger.PayloadKind;
import io.liaison.domain.trigger.TargetCheck;
import io.liaison.domain.trigger.TriggerName;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what somebody wants of a trigger, member by member. */
final class Wishes {
    private static final Pattern SECRET = Pattern.compile("[\\x20-\\x7E\\r\\n]{1,4096}");
    private final EventFilters filters;
    private final Reach reach;

    Wishes(EventFilters filters, Reach reach) {
        this.filters = filters;
        this.reach = reach;
    }

    Validation<Seq<FieldError>, TriggerName> name(Option<String> raw) {
        return FieldError.at("/name", TriggerName.of(raw.getOrElse("")));
    }

    Validation<Seq<FieldError>, Option<EventFilter>> filter(Option<Written> raw) {
        return FieldError.at(
                "/filter", optional(raw, tree -> FilterCheck.of(tree).flatMap(filters::usable)));
    }

    Validation<Seq<FieldError>, DeliveryTarget> target(Map<String, String> raw) {
        return FieldError.at(
                "/target", raw.isEmpty() ? Either.left(new MissingParameter("target")) : TargetCheck.of(raw));
    }

    /** The same, when anything can be brought there at all: that is for this installation to say, and no fault of a member. */
    <T> Either<Failure, T> unlessOutOfReach(Option<DeliveryTarget> target, T outcome) {
        return optional(target, reach::of).map(reachable -> outcome);
    }

    Validation<Seq<FieldError>, Option<PayloadKind>> payload(Option<String> raw) {
        return FieldError.at(
                "/payload",
                optional(
                        raw,
                        text -> PayloadKind.parse(text)
                                .toEither(() -> new InvalidArgument("payload", Expectation.PAYLOAD_KIND))));
    }

    Validation<Seq<FieldError>, Option<Secret>> providerSecret(Option<Secret> raw) {
        return FieldError.at(
                "/providerSecret",
                optional(
                        raw,
                        secret -> SECRET.matcher(secret.reveal()).matches()
                                ? Either.right(secret)
                                : Either.left(new InvalidArgument("providerSecret", Expectation.PROVIDER_SECRET))));
    }

    static <A, B> Either<Failure, Option<B>> optional(Option<A> raw, Function<A, Either<Failure, B>> reading) {
        return raw.map(present -> reading.apply(present).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }
}
