package io.liaison.domain.connector;

import io.liaison.domain.authentication.FieldValue;
import io.liaison.domain.authentication.FieldValues;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.function.BiPredicate;

/** Whether what was entered once still is what a definition asks for, and fills in its addresses. */
record Fit(Connector connector, AuthenticationOffer offer, FieldValues entered) {

    Either<Failure, AuthenticationOffer> outcome(BiPredicate<String, String> matching) {
        return Either.sequenceRight(connector
                        .fields()
                        .appendAll(offer.fields())
                        .filter(field -> field.isAskedFor(entered.open()))
                        .map(field -> filled(field, matching)))
                .flatMap(fine -> offer.endpoints()
                        .expand(
                                known().put(ParameterTemplates.CLIENT_ID, "x"),
                                offer.api().facts()))
                .flatMap(granted -> offer.api().unlessOutOfReach(known()))
                .map(reachable -> offer);
    }

    private Either<Failure, String> filled(ConnectorField field, BiPredicate<String, String> matching) {
        if (entered.secret().containsKey(field.name())) {
            return Either.right(field.name());
        }
        return entered.open()
                .get(field.name())
                .map(value -> field.check(value, matching).map(FieldValue::asText))
                .getOrElse(() -> field.required()
                        ? Either.left(new MissingParameter(field.name()))
                        : Either.right(field.name()));
    }

    /** What the provider has told stands among what was entered. */
    private Map<String, String> known() {
        return entered.texts().merge(offer.api().usual());
    }
}
