package io.liaison.domain.connector;

import io.liaison.domain.shared.LocalizedText;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What helps a person to authenticate in one way: where the provider documents it, the steps to register an app or to get a
 * key there, and a word about the fields that the way has by its nature.
 */
public record OfferGuide(
        Option<String> documentation,
        Seq<LocalizedText> setup,
        Map<String, LocalizedText> labels,
        Map<String, LocalizedText> help) {
    public static final OfferGuide NONE =
            new OfferGuide(Option.none(), List.empty(), LinkedHashMap.empty(), LinkedHashMap.empty());
}
