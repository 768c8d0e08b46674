package io.liaison.application.service.trigger;

import io.liaison.application.port.Made;
import io.liaison.application.port.inbound.upkeep.PollFeeds;
import io.liaison.application.port.outbound.Crew;
import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Turn;
import io.liaison.domain.error.Failure;
import io.liaison.domain.trigger.FeedProgress;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/** Whatever becomes of a turn, the feed has its next one; and its cursor moves no further than all that was stored. */
final class PollFeedsService implements PollFeeds {
    /** Side by side, so that a provider that hangs holds up no other; few, since each may answer at length. */
    static final int BATCH = 16;

    /** Longer than a turn takes of which every page takes its time. */
    static final Duration TERM = Duration.ofMinutes(5);

    private static final String SKIPPED = "skipped";
    private final Feeds feeds;
    private final Harvest harvest;
    private final Crew crew;
    private final InstantSource clock;

    PollFeedsService(Feeds feeds, Harvest harvest, Crew crew, InstantSource clock) {
        this.feeds = feeds;
        this.harvest = harvest;
        this.crew = crew;
        this.clock = clock;
    }

    @Override
    public Either<Failure, Made> poll(Command command) {
        return feeds.claim(command.troubled(), BATCH, TERM, clock.instant())
                .flatMap(turns -> crew.each(turns, turn -> Either.<Failure, String>right(outcome(turn))))
                .map(outcomes -> outcomes.foldLeft(Made.NOTHING, Made::and).withMore(outcomes.size() == BATCH));
    }

    private String outcome(Turn turn) {
        return Connectedness.isGiven(turn.connection(), clock.instant())
                ? harvest.of(turn).fold(setback -> failed(turn, setback), found -> found > 0 ? "found" : "nothing")
                : skipped(turn);
    }

    private String failed(Turn turn, Setback setback) {
        var why = setback.why();
        return finished(turn, setback.progress().failed(why, clock.instant()), Option.some(why), "failed");
    }

    /** It goes on from where it was once the connection works again. */
    private String skipped(Turn turn) {
        return finished(turn, turn.feed().progress(), Option.none(), SKIPPED);
    }

    /** What cannot be stored now is found again when the turn is over; and whoever was overtaken has nothing to store. */
    private String finished(Turn turn, FeedProgress progress, Option<Failure> why, String outcome) {
        var next = progress.next(turn.connection().pollingFrequency(), why, clock.instant());
        return feeds.finish(turn, progress, next).fold(unstored -> "failed", isOurs -> isOurs ? outcome : SKIPPED);
    }
}
