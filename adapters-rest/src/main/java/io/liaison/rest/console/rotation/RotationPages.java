package io.liaison.rest.console.rotation;

import io.liaison.application.port.inbound.rotation.GetKeyRotation;
import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.error.ErrorCode;
import io.liaison.domain.error.Failure;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.RotationStage;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moments;
import io.liaison.rest.console.frame.Numbers;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.console.rotation.RotationPage.Progress;
import io.liaison.rest.console.rotation.RotationPage.Trouble;
import io.liaison.rest.page.Fact;
import io.liaison.rest.page.Labels;
import io.liaison.rest.problem.Problems;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** Lays out how far a rotation of keys is. */
public final class RotationPages {
    private final GetKeyRotation getKeyRotation;
    private final ConsoleAddress address;
    private final Problems problems;

    public RotationPages(GetKeyRotation getKeyRotation, ConsoleAddress address, Problems problems) {
        this.getKeyRotation = getKeyRotation;
        this.address = address;
        this.problems = problems;
    }

    Either<Failure, RotationPage> of(Frame frame, Visitor visitor) {
        return getKeyRotation
                .get(new GetKeyRotation.Query(visitor.actor()))
                .map(rotation -> page(frame, rotation, visitor.exchange().language()));
    }

    private RotationPage page(Frame frame, KeyRotation rotation, Language language) {
        var labels = RotationWords.in(language);
        return new RotationPage(
                frame,
                labels,
                address.keys().toString(),
                labels.get("state." + rotation.stage().key()),
                rotation.isRunning(),
                progress(rotation, labels, new Numbers(language)),
                facts(rotation, labels, language).asJava(),
                trouble(rotation, labels, language));
    }

    private static @Nullable Progress progress(KeyRotation rotation, Labels labels, Numbers numbers) {
        var all = rotation.done() + rotation.left();
        var text = labels.get("progress.text").formatted(numbers.of(rotation.done()), numbers.of(all));
        return rotation.startedAt().isEmpty() || all == 0 ? null : new Progress(rotation.done(), all, text);
    }

    private static Seq<Fact> facts(KeyRotation rotation, Labels labels, Language language) {
        var moments = new Moments(language);
        var numbers = new Numbers(language);
        return List.of(
                        new Fact(labels.get("key"), rotation.key().toString()),
                        new Fact(labels.get("done"), numbers.of(rotation.done())),
                        new Fact(labels.get("left"), numbers.of(rotation.left())))
                .appendAll(rotation.startedAt()
                        .map(at ->
                                new Fact(labels.get("started"), moments.of(at).text())))
                .appendAll(rotation.finishedAt()
                        .map(at ->
                                new Fact(labels.get("finished"), moments.of(at).text())));
    }

    /** What is left at the end is what no key opens; before the end it may just not have had its turn. */
    private @Nullable Trouble trouble(KeyRotation rotation, Labels labels, Language language) {
        return switch (rotation.stage()) {
            case RotationStage.Never never -> null;
            case RotationStage.Running running -> null;
            case RotationStage.Finished finished ->
                rotation.left() == 0
                        ? null
                        : new Trouble(
                                labels.get("trouble.text").formatted(new Numbers(language).of(rotation.left())),
                                ErrorTexts.in(language).remedy(ErrorCode.SECRET_UNDECRYPTABLE),
                                problems.typeOf(ErrorCode.SECRET_UNDECRYPTABLE));
        };
    }
}
