package io.liaison.domain.connector;

import io.liaison.domain.error.Failure;
import io.liaison.domain.proxy.RequestMethod;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;

/** A request below the API's address, and the JSON body that goes along; what is filled in there is quoted as JSON wants it. */
public record SubscriptionRequest(RequestMethod method, TextTemplate target, Option<Written> body) {

    /** Where it goes; {@code inQuery} may be anything there, and no more than a segment in the path. */
    public Either<Failure, URI> address(
            Option<UrlTemplate> base, Map<String, String> known, Map<String, String> inQuery) {
        return new RequestTarget(target).addressWith(base, known, inQuery);
    }

    /** What it carries, filled in. A text that is one of these values and nothing else is left out while that is empty. */
    public Either<Failure, Option<Written>> message(Map<String, String> values) {
        return body.<Either<Failure, Option<Written>>>map(
                        tree -> new BodyTemplate(tree).filledWith(values).map(Option::some))
                .getOrElse(() -> Either.right(Option.none()));
    }
}
