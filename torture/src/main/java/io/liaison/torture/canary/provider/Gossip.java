package io.liaison.torture.canary.provider;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Ways of saying what was heard in confidence, one of them at a time. */
enum Gossip {
    AS_IT_CAME(Heard::all),
    UNDERSTOOD(Heard::understood),
    IN_A_SENTENCE(heard -> "I do not like " + heard.understood() + " at all"),
    THE_CREDENTIAL(Heard::credential),
    BASE64(heard -> Base64.getEncoder().encodeToString(bytes(heard.understood()))),
    BASE64_OF_ALL(heard -> Base64.getUrlEncoder().encodeToString(bytes(heard.all()))),
    HEX(heard -> HexFormat.of().formatHex(bytes(heard.understood())));

    private static final List<Gossip> ALL = List.of(values());
    private final Function<Heard, String> words;

    Gossip(Function<Heard, String> words) {
        this.words = words;
    }

    static String about(Heard heard, SplittableRandom dice) {
        return ALL.get(dice.nextInt(ALL.size())).words.apply(heard);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
