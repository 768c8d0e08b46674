package io.liaison.providers.hook;

import io.liaison.domain.connector.WebhookSignature;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;

/**
 * The signatures that a message shows. It may show several, since keys are replaced while messages are on their way, with commas or
 * spaces between them, or as parts such as {@code t=…,v1=…,v1=…}.
 */
final class ShownSignatures {
    private static final int MOST = 20;
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;&\\s]+");
    private static final List<Pattern> BETWEEN =
            List.of(Pattern.compile(","), Pattern.compile("\\s+"), Pattern.compile("[,\\s]+"));

    private ShownSignatures() {}

    /** None where there is nothing in their place. */
    static Option<Seq<String>> of(WebhookSignature signature, Message message) {
        return signature
                .place()
                .flatMap(message::at)
                .filter(shown -> !shown.isBlank())
                .map(shown -> signature.part().fold(() -> whole(shown), name -> parts(shown, name)))
                .map(shown -> shown.filter(each -> each.startsWith(signature.prefix()))
                        .map(each -> each.substring(signature.prefix().length())));
    }

    /** The values of the parts that are called so. */
    static Seq<String> parts(String shown, String name) {
        return List.of(BETWEEN_PARTS.split(shown.strip(), MOST * 2))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> unquoted(part.substring(name.length() + 1)));
    }

    /** Whether it is one or several, and what stands between them, is not said: any that is one may fit. */
    private static Seq<String> whole(String shown) {
        return BETWEEN.flatMap(between -> List.of(between.split(shown, MOST)))
                .prepend(shown)
                .map(String::strip)
                .distinct();
    }

    private static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }
}
