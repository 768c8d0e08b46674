package io.liaison.application.service.trigger;

import io.liaison.application.port.outbound.Feeds;
import io.liaison.application.port.outbound.Feeds.Turn;
import io.liaison.application.port.outbound.UnitOfWork;
import io.liaison.domain.connector.EventDefinition;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.ProviderMessage;
import io.liaison.domain.error.Refused.Misbehaviour;
import io.liaison.domain.error.Refused.ProviderMisbehaved;
import io.liaison.domain.shared.Version;
import io.liaison.domain.trigger.FoundPage;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Takes in what a provider has to tell in one turn. Each page is stored as soon as it is there, and the last one together with
 * how far the feed has come; whoever comes after one that died finds again what is known already.
 */
final class Harvest {
    private final UnitOfWork unitOfWork;
    private final Occasions occasions;
    private final FeedQuestions questions;
    private final Feeds feeds;
    private final Intake intake;
    private final InstantSource clock;

    Harvest(
            UnitOfWork unitOfWork,
            Occasions occasions,
            FeedQuestions questions,
            Feeds feeds,
            Intake intake,
            InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.occasions = occasions;
        this.questions = questions;
        this.feeds = feeds;
        this.intake = intake;
        this.clock = clock;
    }

    /** How much was new. */
    Either<Setback, Integer> of(Turn turn) {
        return occasions
                .of(turn.connection(), turn.feed().occasion().event())
                .mapLeft(why -> new Setback(turn.feed().progress(), why))
                .flatMap(event -> pages(turn, event));
    }

    private Either<Setback, Integer> pages(Turn turn, EventDefinition event) {
        var before = Stretch.from(turn.feed().progress());
        while (true) {
            var sofar = before;
            var step = page(turn, event, sofar);
            if (step.isLeft() || step.exists(Stretch::isOver)) {
                return step.map(Stretch::found).mapLeft(why -> new Setback(sofar.kept(), why));
            }
            before = step.getOrElse(sofar);
        }
    }

    private Either<Failure, Stretch> page(Turn turn, EventDefinition event, Stretch before) {
        return questions
                .page(turn.connection(), turn.feed(), event, before.next())
                .flatMap(page -> {
                    var stretch = before.with(page);
                    if (stretch.next().isEmpty()) {
                        var frequency = turn.connection().pollingFrequency();
                        return last(turn, page, stretch, stretch.reached(), frequency.every());
                    }
                    if (stretch.isLong()) {
                        return last(turn, page, stretch, stretch.settled(), Duration.ZERO);
                    }
                    return stretch.isEndless()
                            ? Either.left(new ProviderMisbehaved(Misbehaviour.TOO_LARGE, ProviderMessage.NONE))
                            : intake.of(turn.feed(), page).map(stretch::finding);
                });
    }

    /** All of it or nothing, and most often there is nothing. What is left has the next turn, which comes at once. */
    private Either<Failure, Stretch> last(
            Turn turn, FoundPage page, Stretch stretch, Option<String> further, Duration pause) {
        return page.items().isEmpty()
                ? finished(turn, stretch, further, pause)
                : unitOfWork.run(() -> intake.of(turn.feed(), page)
                        .flatMap(found -> finished(turn, stretch.finding(found), further, pause)));
    }

    private Either<Failure, Stretch> finished(Turn turn, Stretch stretch, Option<String> further, Duration pause) {
        var now = clock.instant();
        var progress = turn.feed().progress().succeeded(further, now);
        return feeds.finish(turn, progress, now.plus(pause))
                .filterOrElse(finished -> finished, overtaken -> new StaleVersion(new Version(turn.fence())))
                .map(finished -> stretch.over());
    }
}
