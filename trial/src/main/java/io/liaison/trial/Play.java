package io.liaison.trial;

import io.liaison.domain.authentication.AccessToken;
import io.liaison.domain.connection.Connection;
import io.liaison.domain.connection.HealthReport;
import io.liaison.domain.error.Failure;
import io.liaison.sandbox.imitation.Event;
import io.liaison.sandbox.imitation.Seen;
import io.liaison.trial.Outcome.Astray;
import io.liaison.trial.Outcome.Deviation;
import io.liaison.trial.Outcome.Ending;
import io.liaison.trial.Outcome.Failed;
import io.liaison.trial.Outcome.Fine;
import io.liaison.trial.Outcome.FoundBroken;
import io.liaison.trial.Outcome.LeftOut;
import io.liaison.trial.Outcome.Reason;
import io.liaison.trial.stage.Stage;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;

/** The life of one connection, from beginning to end or to the first chapter that goes wrong. */
record Play(Stage stage) {
    /** So short before the end of a token that every provider takes a refresh. */
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    Seq<Scene> scenes() {
        var before = stage.provider().seen();
        return stage.connect()
                .fold(
                        failure -> List.of(scene(Chapter.CONNECTS, new Failed(failure), before)),
                        connection ->
                                lived(connection, scene(Chapter.CONNECTS, fine(Ending.OPEN, connection), before)));
    }

    private Seq<Scene> lived(Connection connection, Scene first) {
        return Array.of(Chapter.values())
                .tail()
                .foldLeft(
                        List.of(first),
                        (so, chapter) -> so.last().isGood() ? so.append(scene(chapter, connection)) : so);
    }

    private Scene scene(Chapter chapter, Connection connection) {
        var before = stage.provider().seen();
        return scene(
                chapter,
                switch (chapter) {
                    case CONNECTS -> fine(Ending.OPEN, connection);
                    case OPENS -> opens(connection);
                    case RENEWS -> renews(connection);
                    case RECOVERS -> recovers(connection);
                    case BREAKS -> breaks(connection);
                    case RECONNECTS -> reconnects(connection);
                    case ENDS -> ends(connection);
                },
                before);
    }

    private Scene scene(Chapter chapter, Outcome outcome, Seen before) {
        var now = stage.provider().seen();
        return new Scene(
                chapter,
                outcome,
                Array.ofAll(now.requests()).drop(before.requests().size()),
                Array.ofAll(now.malformed())
                        .drop(before.malformed().size())
                        .appendAll(
                                Array.ofAll(now.strays()).drop(before.strays().size())));
    }

    private Outcome opens(Connection connection) {
        return outcome(token(connection).map(token -> found(Ending.OPEN, connection)));
    }

    private Outcome renews(Connection connection) {
        if (!stage.renews()) {
            return new LeftOut(Reason.NO_NEXT_TOKEN);
        }
        return outcome(token(connection)
                .flatMap(former -> former.expiresAt()
                        .map(end -> {
                            stage.clock().passUntil(end.minus(A_MOMENT));
                            return token(connection).map(next -> another(former, next, connection));
                        })
                        .getOrElse(() -> Either.right(new LeftOut(Reason.NO_KNOWN_END)))));
    }

    private Outcome another(AccessToken former, AccessToken next, Connection connection) {
        return former.value().equals(next.value()) ? new Astray(Deviation.SAME_TOKEN) : found(Ending.OPEN, connection);
    }

    private Outcome recovers(Connection connection) {
        if (!stage.life().asksWhoseAccountItIs()) {
            return new LeftOut(Reason.NOTHING_ASKED);
        }
        if (!stage.renewsWhatIsRefused()) {
            return new LeftOut(stage.renewsAtAnyTime() ? Reason.NO_NEXT_TOKEN : Reason.NOT_THIS_EARLY);
        }
        stage.provider().expireAccessTokens();
        return found(Ending.OPEN, connection);
    }

    private Outcome breaks(Connection connection) {
        if (stage.healsItself() && !stage.life().asksWhoseAccountItIs()) {
            return new LeftOut(Reason.NOTHING_ASKED);
        }
        if (stage.noticesOnlyAtTheEnd()) {
            token(connection).toOption().flatMap(AccessToken::expiresAt).forEach(stage.clock()::passUntil);
        }
        stage.provider().revokeAll();
        return found(stage.healsItself() ? Ending.ASKED_AGAIN : Ending.BROKEN, connection);
    }

    private Outcome reconnects(Connection connection) {
        return outcome(stage.reconnect(connection.id())
                .map(again -> again.account().equals(connection.account())
                        ? found(Ending.OPEN, again)
                        : new Astray(Deviation.OTHER_ACCOUNT)));
    }

    private Outcome ends(Connection connection) {
        var before = stage.provider().seen().count(Event.REVOCATION);
        return outcome(stage.customer().delete(connection.id()).map(gone -> {
            if (!stage.life().tellsTheProvider()) {
                return new LeftOut(Reason.PROVIDER_NOT_TOLD);
            }
            return stage.provider().seen().count(Event.REVOCATION) > before
                    ? fine(Ending.PROVIDER_TOLD, connection)
                    : new Astray(Deviation.NO_REVOCATION);
        }));
    }

    private Outcome found(Ending wanted, Connection connection) {
        return outcome(stage.customer().check(connection.id()).map(report -> switch (report) {
            case HealthReport.Healthy good ->
                wanted == Ending.BROKEN ? new Astray(Deviation.FOUND_HEALTHY) : fine(wanted, connection);
            case HealthReport.Broken broken ->
                wanted == Ending.BROKEN ? fine(wanted, connection) : new FoundBroken(broken.diagnosis());
        }));
    }

    private Either<Failure, AccessToken> token(Connection connection) {
        return stage.customer().token(connection.id());
    }

    private static Outcome fine(Ending ending, Connection connection) {
        return new Fine(
                ending, connection.account().map(account -> account.label()).getOrElse(""));
    }

    private static Outcome outcome(Either<Failure, Outcome> outcome) {
        return outcome.getOrElseGet(Failed::new);
    }
}
