package io.liaison.torture.canary.secret;

import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The marked secrets of one run, by its seed. */
public final class Marks {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 24;
    private static final int MASTER_KEY_BYTES = 32;
    private static final int BYTES_OF_A_LINE = 48;

    /** What escaping has to change is in front of each mark that may have such characters. */
    private static final Map<Kind, String> BEGINNINGS = Map.of(
            Kind.CLIENT_SECRET,
            "s+/%\"&<",
            Kind.PASSWORD,
            "p:/%\"&+",
            Kind.ACCESS_TOKEN,
            "a+/~",
            Kind.REFRESH_TOKEN,
            "r+/\"&");

    private final Map<Kind, String> cores = new EnumMap<>(Kind.class);
    private final byte[] masterKey = new byte[MASTER_KEY_BYTES];
    private final AtomicLong made = new AtomicLong();

    public Marks(long seed) {
        var random = new SplittableRandom(seed);
        for (var kind : Kind.values()) {
            cores.put(kind, core(random));
        }
        random.nextBytes(masterKey);
    }

    /** The one secret of that kind. */
    public String only(Kind kind) {
        return cores.getOrDefault(kind, "");
    }

    /** One more secret of that kind; no two are the same, and all have its mark. */
    public String another(Kind kind) {
        return BEGINNINGS.getOrDefault(kind, "") + only(kind) + "." + made.incrementAndGet();
    }

    public String masterKey() {
        return Base64.getEncoder().encodeToString(masterKey);
    }

    /** As Standard Webhooks writes it: the mark is Base64 already, of a key that nobody chose. */
    public String webhookSecret() {
        return "whsec_" + only(Kind.WEBHOOK_SECRET) + only(Kind.WEBHOOK_SECRET);
    }

    /**
     * All that is to be looked for.
     *
     * @param learnt secrets that somebody else has made
     * @param privateKey in the bytes of PKCS #8
     */
    public List<Mark> with(Map<Kind, List<String>> learnt, byte[] privateKey) {
        var known = cores.entrySet().stream().map(core -> new Mark(core.getKey(), core.getValue()));
        var told = learnt.entrySet().stream()
                .flatMap(secrets -> secrets.getValue().stream().map(secret -> new Mark(secrets.getKey(), secret)));
        var keys = Stream.of(
                Mark.of(Kind.MASTER_KEY, masterKey),
                Mark.of(Kind.WEBHOOK_SECRET, Base64.getDecoder().decode(only(Kind.WEBHOOK_SECRET))),
                Mark.of(Kind.PRIVATE_KEY, middle(privateKey)));
        return Stream.of(known, told, keys).flatMap(marks -> marks).toList();
    }

    /** Key formats share their beginnings; the middle of a key is its own. Not across the end of a line of PEM. */
    private static byte[] middle(byte[] key) {
        var line = key.length / 2 / BYTES_OF_A_LINE * BYTES_OF_A_LINE;
        return Arrays.copyOfRange(key, line, line + LENGTH);
    }

    private static String core(SplittableRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
