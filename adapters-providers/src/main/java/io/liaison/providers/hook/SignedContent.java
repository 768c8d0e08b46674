package io.liaison.providers.hook;

import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** The bytes that were signed, put together as a definition says; the body goes into them as it came. */
final class SignedContent {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{(body|url|method|id|timestamp|header:[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100})}");
    private final String template;
    private final Option<String> id;
    private final Option<String> timestamp;

    /** {@code id} and {@code timestamp} are the places where these stand. */
    SignedContent(String template, Option<String> id, Option<String> timestamp) {
        this.template = template;
        this.id = id;
        this.timestamp = timestamp;
    }

    /** None where something that it takes is missing. */
    Option<byte[]> of(Message message, Option<String> moment) {
        var content = new ByteArrayOutputStream();
        var placeholder = PLACEHOLDER.matcher(template);
        var from = 0;
        while (placeholder.find()) {
            content.writeBytes(Contents.bytes(template.substring(from, placeholder.start())));
            var value = value(placeholder.group(1), message, moment);
            if (value.isEmpty()) {
                return Option.none();
            }
            value.forEach(content::writeBytes);
            from = placeholder.end();
        }
        content.writeBytes(Contents.bytes(template.substring(from)));
        return Option.some(content.toByteArray());
    }

    boolean needsMoment() {
        return template.contains("{timestamp}");
    }

    /** Whether nobody else can have changed what stands in that place. */
    boolean covers(String place) {
        var isWhole = place.startsWith(Places.BODY) && template.contains("{body}");
        var isNamed = (template.contains("{id}") && id.exists(place::equalsIgnoreCase))
                || (template.contains("{timestamp}") && timestamp.exists(place::equalsIgnoreCase));
        return isWhole
                || isNamed
                || template.toLowerCase(Locale.ROOT).contains("{" + place.toLowerCase(Locale.ROOT) + "}");
    }

    private Option<byte[]> value(String name, Message message, Option<String> moment) {
        return switch (name) {
            case "body" -> Option.some(message.body());
            case "url" -> Option.some(Contents.bytes(message.url()));
            case "method" -> Option.some(Contents.bytes(message.method()));
            case "timestamp" -> moment.map(Contents::bytes);
            case "id" -> id.flatMap(message::at).map(Contents::bytes);
            default -> message.at(name).map(Contents::bytes);
        };
    }
}
