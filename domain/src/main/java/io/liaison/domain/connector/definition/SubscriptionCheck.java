package io.liaison.domain.connector.definition;

import io.liaison.domain.connector.HookSubscription;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/** Reads how a provider is told where to post, that it is to go on, and that it is to stop. */
final class SubscriptionCheck {
    static final String ADDRESS = "address";
    static final String SECRET = "secret";
    static final String EXPIRES_AT = "expiresAt";
    static final String SUBSCRIPTION = "subscription";

    private SubscriptionCheck() {}

    static Validation<Seq<FieldError>, HookSubscription> outcome(Part part, EventNames names) {
        var inQuery = names.sometimes().addAll(ours(part));
        var first = new SubscriptionRequestCheck(names.always(), inQuery);
        var later = new SubscriptionRequestCheck(names.always().with(SUBSCRIPTION), inQuery);
        var read = Validation.combine(
                        part.requiredPart("create", first::outcome),
                        part.required("id", raw -> Lines.pointer("id", raw)),
                        pointer(part, "expires"),
                        pointer(part, "secret"),
                        part.read("lifetime", value -> Scalars.seconds("lifetime", value)),
                        part.part("renew", later::outcome),
                        part.part("remove", later::outcome))
                .ap(HookSubscription::new);
        return part.knowing(FieldError.flat(read), "create", "id", "expires", "secret", "lifetime", "renew", "remove");
    }

    private static Validation<Seq<FieldError>, Option<JsonPointer>> pointer(Part part, String name) {
        return part.text(name, raw -> Lines.pointer(name, raw));
    }

    /** An end is known before there is an answer only where the definition says when it comes. */
    private static Set<String> ours(Part part) {
        return part.has("lifetime") ? LinkedHashSet.of(ADDRESS, EXPIRES_AT) : LinkedHashSet.of(ADDRESS);
    }
}
