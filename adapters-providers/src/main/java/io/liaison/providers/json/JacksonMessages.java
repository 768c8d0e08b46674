package io.liaison.providers.json;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.outbound.JsonMessages;
import io.liaison.domain.connector.Written;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.JsonPointer;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;

/** Messages in JSON, in which numbers keep their spelling. */
final class JacksonMessages implements JsonMessages {

    @Override
    public String write(Written tree) {
        return JsonText.of(tree);
    }

    @Override
    public Either<Failure, Map<String, String>> read(Bytes answer, Map<String, JsonPointer> places) {
        return Json.parse(answer.values())
                .<Failure>toEither(() -> new ProviderMisbehaved(Misbehaviour.NOT_JSON, ProviderMessage.NONE))
                .map(whole -> found(whole, places));
    }

    private static Map<String, String> found(Json whole, Map<String, JsonPointer> places) {
        return places.keySet()
                .foldLeft(
                        LinkedHashMap.<String, String>empty(),
                        (found, name) -> places.get(name)
                                .flatMap(whole::scalarAt)
                                .fold(() -> found, value -> found.put(name, value)));
    }
}
