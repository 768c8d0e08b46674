package io.liaison.providers.hook;

import io.liaison.providers.json.ContentName;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a message is remembered by. An id that is not signed can be another one when the message is sent again by whoever has
 * captured it, so what was signed is remembered as well; where nothing is, it would prove nothing.
 */
final class Sightings {

    private Sightings() {}

    static Seq<String> of(Option<String> place, Option<String> id, Proven proven) {
        var content = ContentName.of(proven.content().values());
        return id.map(Sightings::named)
                .map(name -> place.exists(proven.covers()) ? List.of(name) : List.of(name, content))
                .getOrElse(() -> List.of(content));
    }

    static String named(String id) {
        return ContentName.bounded(id.strip());
    }
}
