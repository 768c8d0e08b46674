package io.liaison.providers.health;

import io.liaison.domain.authentication.Redaction;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.shared.JsonPointer;
import io.liaison.providers.http.HttpAnswer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Finds in an answer what was asked for. What repeats the credential counts as not there. */
final class Findings {

    private Findings() {}

    static Either<Failure, Map<JsonPointer, String>> read(
            HttpAnswer answer, Seq<JsonPointer> wanted, Redaction redaction) {
        return answer.places()
                .map(places -> wanted.foldLeft(
                        LinkedHashMap.empty(),
                        (found, place) -> places.apply(place)
                                .flatMap(Findings::spelled)
                                .map(text -> new ProviderMessage(text).value())
                                .filter(text -> !text.isEmpty() && !redaction.isGivenAwayBy(text))
                                .map(text -> found.put(place, text))
                                .getOrElse(found)));
    }

    static Option<String> spelled(Object value) {
        return switch (value) {
            case String text -> Option.some(text);
            case BigDecimal number -> Option.some(number.toPlainString());
            case Number number -> Option.some(number.toString());
            default -> Option.none();
        };
    }
}
