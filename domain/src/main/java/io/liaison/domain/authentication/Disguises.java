package io.liaison.domain.authentication;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** How a secret may look when somebody repeats it: as it is, or as forms, headers and dumps of bytes spell it. */
final class Disguises {
    /** What is shorter would hide words that are nobody's secret. */
    static final int LONG_ENOUGH = 12;

    private static final int GROUP = 3;
    private static final int CHARACTERS = 4;

    private Disguises() {}

    static Seq<String> of(Secret secret) {
        var text = secret.reveal();
        if (text.isEmpty()) {
            return List.empty();
        }
        var spelled = List.of(text, URLEncoder.encode(text, StandardCharsets.UTF_8));
        return text.length() < LONG_ENOUGH
                ? spelled
                : spelled.appendAll(ofBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Seq<String> ofBytes(byte[] bytes) {
        return List.of(HexFormat.of(), HexFormat.of().withUpperCase())
                .map(format -> format.formatHex(bytes))
                .appendAll(List.of(Base64.getEncoder(), Base64.getUrlEncoder())
                        .flatMap(encoder -> List.range(0, GROUP).map(before -> base64(bytes, before, encoder))));
    }

    /** Behind so many other bytes: only the characters that come of the secret alone. */
    private static String base64(byte[] bytes, int before, Base64.Encoder encoder) {
        var longer = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, longer, before, bytes.length);
        return encoder.encodeToString(Arrays.copyOf(longer, longer.length - longer.length % GROUP))
                .substring(before == 0 ? 0 : CHARACTERS);
    }
}
