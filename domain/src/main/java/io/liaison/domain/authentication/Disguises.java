package io.liaison.domain.authentication;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** How a secret may look when somebody repeats it: as it is, or as forms, headers and dumps of bytes spell it. */
final class Disguises {
    /** What is shorter would hide words that are nobody's secret. */
    static final int LONG_ENOUGH = 12;

    private static final String OPEN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-*_";
    private static final HexFormat CAPITALS = HexFormat.of().withUpperCase();
    private static final int GROUP = 3;
    private static final int CHARACTERS = 4;

    private Disguises() {}

    static Seq<String> of(Secret secret) {
        var text = secret.reveal();
        if (text.isEmpty()) {
            return List.empty();
        }
        var spelled = List.of(text, inForm(text.getBytes(StandardCharsets.UTF_8)));
        return text.length() < LONG_ENOUGH ? spelled : spelled.appendAll(ofText(text));
    }

    /** The encoder of the JDK stands among what reads and writes, which the core does not touch. */
    private static String inForm(byte[] bytes) {
        var encoded = new StringBuilder();
        for (var next : bytes) {
            if (OPEN.indexOf(next) >= 0) {
                encoded.append((char) next);
            } else {
                encoded.append(next == ' ' ? "+" : "%" + CAPITALS.toHexDigits(next));
            }
        }
        return encoded.toString();
    }

    private static Seq<String> ofText(String text) {
        return List.of(HexFormat.of(), CAPITALS)
                .map(format -> format.formatHex(text.getBytes(StandardCharsets.UTF_8)))
                .appendAll(List.of(Base64.getEncoder(), Base64.getUrlEncoder())
                        .flatMap(encoder -> List.range(0, GROUP).map(before -> base64(text, before, encoder))));
    }

    /** Behind so many other bytes: only the characters that come of the secret alone. */
    private static String base64(String text, int before, Base64.Encoder encoder) {
        var bytes = (" ".repeat(before) + text).getBytes(StandardCharsets.UTF_8);
        return encoder.encodeToString(Arrays.copyOf(bytes, bytes.length - bytes.length % GROUP))
                .substring(before == 0 ? 0 : CHARACTERS);
    }
}
