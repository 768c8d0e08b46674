package io.liaison.torture.event.provider;

import io.liaison.torture.event.evidence.Series;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One customer of the provider: what happens there is shown in one way, and posted in another. */
public final class Account {
    /** No more than a log shows at first: nobody could know of the others that they were there before. */
    private static final int FORMER = PolledAnswers.AT_FIRST;

    private static final long A_MINUTE = 60_000;
    private static final int AGO = 50;
    private static final int DATED_BACK = 5_000;
    private final int number;
    private final String name;
    private final PolledKind polled;
    private final PostedKind posted;
    private final Series shown;
    private final Series called;
    private final Board board = new Board();
    private final SplittableRandom dice;

    public Account(int number, SplittableRandom dice) {
        this.number = number;
        this.name = "account-" + number;
        this.polled = List.of(PolledKind.values()).get(number % PolledKind.values().length);
        this.posted = List.of(PostedKind.values()).get(number % PostedKind.values().length);
        this.shown = new Series(name + " shown");
        this.called = new Series(name + " called");
        this.dice = dice;
        for (var former = FORMER; former > 0; former--) {
            var at = polled == PolledKind.LOGGED ? -former : System.currentTimeMillis() - former * A_MINUTE;
            board.show(new Item(Series.FORMER, Optional.of("former-" + former), at, 0));
        }
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public PolledKind polled() {
        return polled;
    }

    public PostedKind posted() {
        return posted;
    }

    /** All that it has shown since. */
    public Series shown() {
        return shown;
    }

    /** All that it has had posted. */
    public Series called() {
        return called;
    }

    /** Has something happen that is seen by whoever asks, soon. */
    public synchronized void show() {
        var number = shown.next();
        var late = polled == PolledKind.LOGGED ? 0 : seldomUpTo(DATED_BACK);
        var back = polled == PolledKind.LOGGED ? 0 : seldomUpTo(DATED_BACK - late);
        var now = System.currentTimeMillis();
        var at = polled == PolledKind.LOGGED ? number : now - back;
        board.show(new Item(number, called(number), at, now + late));
        shown.owe(number);
    }

    Board board() {
        return board;
    }

    private Optional<String> called(int number) {
        return switch (dice.nextInt(100)) {
            case 0 -> Optional.empty();
            case 1, 2, 3 -> Optional.of("item-" + Math.max(1, number - AGO));
            default -> Optional.of("item-" + number);
        };
    }

    private int seldomUpTo(int most) {
        return dice.nextInt(4) == 0 ? dice.nextInt(most + 1) : 0;
    }
}
