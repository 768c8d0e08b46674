package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.liaison.domain.shared.TextTemplate;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What makes up the name of an account: places in an answer, joined by a colon, or what is known already. */
public sealed interface AccountName {

    /** Where to look; nowhere for what is known already. */
    Seq<JsonPointer> places();

    /** {@code found} is what the answer says there; none unless all of it is there. */
    Option<String> of(Map<JsonPointer, String> found, Map<String, String> known);

    /** From the answer. */
    record Told(Seq<JsonPointer> places) implements AccountName {
        @Override
        public Option<String> of(Map<JsonPointer, String> found, Map<String, String> known) {
            return Option.sequence(places.map(found::get)).map(parts -> parts.mkString(":"));
        }
    }

    /** From fields and facts. */
    record Known(TextTemplate text) implements AccountName {
        @Override
        public Seq<JsonPointer> places() {
            return List.empty();
        }

        @Override
        public Option<String> of(Map<JsonPointer, String> found, Map<String, String> known) {
            return text.filledWith(known);
        }
    }
}
