package io.liaison.providers.courier;

import io.liaison.domain.trigger.EventBody;
import io.liaison.providers.json.Json;
import io.liaison.providers.json.JsonText;
import io.vavr.control.Option;

/**
 * What a CloudEvent carries: the member that carries it, and how that is written. JSON of whatever kind is called by its plain name,
 * since libraries of CloudEvents do not know all the others.
 */
record EventData(String mediaType, String member, String json) {
    private static final String BASE_64 = ";base64";

    static EventData json(String text) {
        return new EventData(EventBody.JSON, "data", text);
    }

    static EventData of(EventBody body) {
        var type = body.mediaType();
        if (type.endsWith(BASE_64)) {
            var named = type.substring(0, type.length() - BASE_64.length());
            return new EventData(named, "data_base64", JsonText.quoted(body.text()));
        }
        return Option.when(isJson(type), body.text())
                .flatMap(Json::parse)
                .map(json -> json(json.text()))
                .getOrElse(() -> text(isJson(type) ? "text/plain" : type, body.text()));
    }

    private static EventData text(String type, String text) {
        return new EventData(type, "data", JsonText.quoted(text));
    }

    private static boolean isJson(String type) {
        return type.equals(EventBody.JSON) || type.endsWith("+json");
    }
}
