package io.liaison.torture.event.provider;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** What the provider answers when it is asked: correct on the whole, and never quite what one would wish for. */
final class PolledAnswers {
    private static final int PAGE = 100;
    private static final int OF_A_LOG = 500;
    static final int AT_FIRST = 4;
    private static final int MOST_REPEATED = 4;
    private static final int A_MINUTE = 60_000;
    private static final int WITHIN_A_SECOND = 999;
    private final URI api;
    private final SplittableRandom dice;

    PolledAnswers(URI api, SplittableRandom dice) {
        this.api = api;
        this.dice = dice;
    }

    synchronized String answer(PolledKind kind, Board board, Map<String, String> asked) {
        var now = System.currentTimeMillis();
        return switch (kind) {
            case SHOWN, LOCAL -> forward(kind, board.after(since(kind, asked) + WITHIN_A_SECOND, now), asked);
            case CHANGED -> backward(board, asked, now);
            case LOGGED -> log(board, asked);
        };
    }

    /** A page may begin with the end of the one before, and may claim to be followed by itself. */
    private String forward(PolledKind kind, List<Item> items, Map<String, String> asked) {
        var page = Integer.parseInt(asked.getOrDefault("page", "0"));
        var from = Math.min(items.size(), Math.max(0, page - dice.nextInt(MOST_REPEATED)));
        var to = Math.min(items.size(), page + PAGE);
        var next = to == items.size() ? "" : ",\"next\":\"" + (page > 0 && rarely() ? page : to) + "\"";
        return "{\"items\":" + list(kind, items.subList(from, to)) + next + "}";
    }

    /** How far the answer leads was true when its first page was asked for, and is sometimes told too modestly. */
    private String backward(Board board, Map<String, String> asked, long now) {
        var since = since(PolledKind.CHANGED, asked);
        var until = Long.parseLong(asked.getOrDefault("until", String.valueOf(now)));
        var page = Integer.parseInt(asked.getOrDefault("page", "0"));
        var items = board.after(since - 1, now).reversed();
        var to = Math.min(items.size(), page + PAGE);
        var next = to >= items.size()
                ? ""
                : ",\"next\":\"%s/changed?since=%d&until=%d&page=%d\"".formatted(api, since, until, to);
        var told = rarely() ? until - dice.nextInt(A_MINUTE) : until;
        return "{\"until\":" + told + ",\"items\":"
                + list(PolledKind.CHANGED, items.subList(Math.min(page, items.size()), to)) + next + "}";
    }

    /** Sometimes it goes back to what was told before. */
    private String log(Board board, Map<String, String> asked) {
        if (!asked.containsKey("since")) {
            return "{\"items\":" + list(PolledKind.LOGGED, board.last(AT_FIRST)) + "}";
        }
        var since = since(PolledKind.LOGGED, asked) - (rarely() ? dice.nextInt(PAGE) : 0);
        var items = board.after(since, Long.MAX_VALUE);
        return "{\"items\":" + list(PolledKind.LOGGED, items.subList(0, Math.min(items.size(), OF_A_LOG))) + "}";
    }

    private boolean rarely() {
        return dice.nextInt(20) == 0;
    }

    private static long since(PolledKind kind, Map<String, String> asked) {
        return kind.read(asked.getOrDefault("since", "0"));
    }

    private static String list(PolledKind kind, List<Item> items) {
        return items.stream()
                .map(item -> "{%s\"number\":%d,\"at\":%s,\"parity\":\"%s\",\"text\":\"Something happens\"}"
                        .formatted(
                                item.id().map("\"id\":\"%s\","::formatted).orElse(""),
                                item.number(),
                                kind.written(item),
                                item.number() % 2 == 0 ? "even" : "odd"))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
