package io.liaison.domain.trigger;

import io.liaison.domain.connection.Diagnosis;
import io.liaison.domain.connection.PollingFrequency;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Unavailable;
import io.liaison.domain.shared.BackOff;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a feed has come. {@code cursor} moves only together with what was found up to there, so a poll that fails leaves it
 * where it was. {@code hasBegun} tells that somebody has looked since {@code since}: what was there before is no news.
 */
public record FeedProgress(
        Option<String> cursor,
        boolean hasBegun,
        Instant since,
        Option<Instant> lastRunAt,
        Option<Instant> lastSuccessAt,
        int failures,
        Option<Diagnosis> trouble) {
    /** After so many without a success a feed is late. */
    public static final int INTERVALS = 3;

    private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1));
    private static final Duration MOST_ASKED = Duration.ofHours(6);

    public static FeedProgress startedAt(Option<String> cursor, Instant now) {
        return new FeedProgress(cursor, false, now, Option.none(), Option.none(), 0, Option.none());
    }

    /** All that there is up to there was found, and is stored. */
    public FeedProgress reaching(Option<String> further) {
        return new FeedProgress(further, true, since, lastRunAt, lastSuccessAt, failures, trouble);
    }

    public FeedProgress succeeded(Option<String> further, Instant now) {
        return new FeedProgress(further, true, since, Option.some(now), Option.some(now), 0, Option.none());
    }

    public FeedProgress failed(Failure why, Instant now) {
        return new FeedProgress(
                cursor, hasBegun, since, Option.some(now), lastSuccessAt, failures + 1, Option.some(Diagnosis.of(why)));
    }

    /** Nobody has looked before, and nothing tells since when things count. */
    public boolean isFirstLook() {
        return !hasBegun && cursor.isEmpty();
    }

    /** Whoever looks for the first time finds also what was there before, since a little more is asked for than what is new. */
    public boolean isNews(FoundItem item) {
        return hasBegun || cursor.exists(begun -> item.cursor().forAll(found -> !PollCursor.isBefore(found, begun)));
    }

    /** When to ask again. A provider that fails is asked ever more seldom, and never sooner than it has asked for. */
    public Instant next(PollingFrequency frequency, Option<Failure> why, Instant now) {
        return why.map(failure -> now.plus(BACK_OFF.after(failures - 1, asked(failure))))
                .getOrElse(() -> now.plus(frequency.every()));
    }

    /** Nothing was found out for three intervals, whatever the reason. */
    public boolean isLate(PollingFrequency frequency, Instant now) {
        return now.isAfter(lastSuccessAt.getOrElse(since).plus(frequency.every().multipliedBy(INTERVALS)));
    }

    private static Duration asked(Failure why) {
        var asked = why instanceof Unavailable unavailable ? unavailable.retryAfter() : Duration.ZERO;
        return asked.compareTo(MOST_ASKED) > 0 ? MOST_ASKED : asked;
    }
}
