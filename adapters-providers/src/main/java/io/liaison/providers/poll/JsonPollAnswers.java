package io.liaison.providers.poll;

import io.liaison.application.port.Bytes;
import io.liaison.application.port.outbound.PollAnswers;
import io.liaison.domain.connector.EventPolling;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.trigger.FoundPage;
import io.liaison.providers.json.ContentName;
import io.liaison.providers.json.Json;
import io.vavr.collection.Array;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;

/**
 * Answers in JSON. Some providers leave out a list that would be empty; that is believed where the answer says in another place
 * how far it leads, since a list that is looked for in the wrong place would be empty for ever.
 */
final class JsonPollAnswers implements PollAnswers {

    @Override
    public Either<Failure, FoundPage> read(EventPolling polling, Bytes answer) {
        return Json.parse(answer.values())
                .toEither(() -> misbehaved(Misbehaviour.NOT_JSON))
                .flatMap(whole -> page(polling, whole));
    }

    private static Either<Failure, FoundPage> page(EventPolling polling, Json whole) {
        var mark = polling.mark().flatMap(whole::scalarAt).filter(ContentName::isStorable);
        var next = polling.next().flatMap(whole::scalarAt).filter(address -> !address.isBlank());
        return items(polling, whole)
                .orElse(() -> mark.map(told -> List.of()))
                .toEither(() -> misbehaved(Misbehaviour.INCOMPLETE))
                .map(items -> new FoundPage(Array.ofAll(items).map(item -> PolledItem.of(item, polling)), mark, next));
    }

    private static Option<List<Json>> items(EventPolling polling, Json whole) {
        return polling.items().fold(whole::items, place -> whole.at(place).flatMap(Json::items));
    }

    private static Failure misbehaved(Misbehaviour what) {
        return new ProviderMisbehaved(what, ProviderMessage.NONE);
    }
}
