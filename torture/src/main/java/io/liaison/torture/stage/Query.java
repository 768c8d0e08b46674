package io.liaison.torture.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.net.URI;
import java.net.URLDecoder;

/** The parameters of an address. */
final class Query {

    private Query() {}

    static Map<String, String> of(URI address) {
        return List.of(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .foldLeft(
                        HashMap.empty(),
                        (parameters, pair) -> parameters.put(pair[0], URLDecoder.decode(pair[1], UTF_8)));
    }
}
