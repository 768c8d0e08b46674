package io.liaison.rest.launch.definition;

import io.liaison.application.text.ErrorTexts;
import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connector.Connector;
import io.liaison.domain.error.Failure;
import io.liaison.domain.shared.AuthenticationKind;
import io.liaison.rest.page.Labels;
import io.liaison.sandbox.imitation.Request;
import io.liaison.trial.Outcome;
import io.liaison.trial.Scene;
import io.liaison.trial.Trial;
import io.liaison.trial.Tried;
import io.liaison.trial.stage.Theatre;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;

/** Has a connection live with a connector in each of its ways, in a place of its own, and tells how that went. */
record DefinitionTrial(Path file, Language language) {

    Either<Failure, FileReport> of(Connector connector) {
        return ThrownAway.folder(
                "liaison-trial",
                folder -> Theatre.in(folder).map(theatre -> {
                    try (theatre) {
                        return report(connector, new Trial(theatre).of(connector));
                    }
                }));
    }

    private FileReport report(Connector connector, Seq<Tried> ways) {
        var isGood = ways.forAll(Tried::isGood);
        return new FileReport(
                isGood ? FileReport.GOOD : FileReport.FAULTY,
                ways.flatMap(way -> lines(connector, way)).append(file + ": " + label(isGood ? "good" : "faulty")));
    }

    private Seq<String> lines(Connector connector, Tried way) {
        var title = connector.name() + colon() + nameOf(connector, way.kind());
        return way.scenes().flatMap(this::lines).prepend(title);
    }

    private String nameOf(Connector connector, AuthenticationKind kind) {
        var texts = FormTexts.in(language);
        return connector
                .offer(kind)
                .toOption()
                .map(offer -> texts.of(offer.label()))
                .filter(label -> !label.isEmpty())
                .getOrElse(() -> texts.nameOf(kind));
    }

    private Seq<String> lines(Scene scene) {
        var told = label(scene.chapter().name()) + colon() + told(scene.outcome());
        return List.of("  " + told)
                .appendAll(scene.requests().map(DefinitionTrial::line))
                .appendAll(scene.complaints().map(complaint -> "    " + label("complaint") + colon() + complaint));
    }

    private static String line(Request request) {
        var carried = request.parameters().isEmpty() ? "" : " (" + String.join(", ", request.parameters()) + ")";
        return "    " + request.method() + " " + request.place() + carried + " → " + request.status();
    }

    private String told(Outcome outcome) {
        var texts = ErrorTexts.in(language);
        return switch (outcome) {
            case Outcome.Fine fine ->
                label(fine.ending().name()) + (fine.account().isEmpty() ? "" : " (" + fine.account() + ")");
            case Outcome.LeftOut leftOut -> label(leftOut.reason().name());
            case Outcome.Failed failed -> texts.explain(failed.failure()).detail();
            case Outcome.FoundBroken broken ->
                texts.explain(broken.diagnosis().code(), broken.diagnosis().parameters())
                        .detail();
            case Outcome.Astray astray -> label(astray.deviation().name());
        };
    }

    /** In French, a space stands before it. */
    private String colon() {
        return label("colon") + " ";
    }

    private String label(String key) {
        return Labels.of("io.liaison.rest.launch.definition.try", language).get(key);
    }
}
