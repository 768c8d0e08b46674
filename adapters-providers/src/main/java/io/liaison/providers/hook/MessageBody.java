package io.liaison.providers.hook;

import io.liaison.domain.trigger.EventBody;
import io.liaison.providers.json.Json;
import io.vavr.control.Option;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a message says, as a text of its media type. Bytes that are no UTF-8 are kept in Base64, which their media type then says at
 * its end, as in {@code application/octet-stream;base64}.
 */
final class MessageBody {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MessageBody() {}

    static EventBody of(Message message) {
        var type = mediaType(message);
        return Json.utf8(message.body())
                .map(text -> new EventBody(type, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text))
                .getOrElse(() ->
                        new EventBody(type + ";base64", Base64.getEncoder().encodeToString(message.body())));
    }

    private static String mediaType(Message message) {
        return message.header("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> MEDIA_TYPE.matcher(type).matches())
                .getOrElse(() -> message.isJson() ? EventBody.JSON : unknown(message));
    }

    private static String unknown(Message message) {
        return Option.when(Json.utf8(message.body()).isDefined(), "text/plain").getOrElse("application/octet-stream");
    }
}
