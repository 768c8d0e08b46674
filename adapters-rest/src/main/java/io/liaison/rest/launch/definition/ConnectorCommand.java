package io.liaison.rest.launch.definition;

import io.liaison.application.engine.Parts;
import io.liaison.application.port.outbound.GatewayProvider;
import io.liaison.application.text.Language;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code connector check FILE} finds every fault of a definition before a server is given it, and none is needed;
 * {@code connector try FILE} then has a connection live with it.
 */
public record ConnectorCommand(Action action, Path file, Language language) {
    private static final String NAME = "connector";
    private static final int MOST = 262_144;

    /** What is to be done with a file. */
    public enum Action {
        CHECK("check"),
        TRY("try");

        private final String word;

        Action(String word) {
            this.word = word;
        }
    }

    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** What stands behind its name: what to do, and with which file. */
    public static Either<Failure, ConnectorCommand> of(Language language, String... arguments) {
        var more = Array.of(arguments).tail();
        return Array.of(Action.values())
                .find(action -> more.size() == 2 && more.head().equals(action.word))
                .map(action -> new ConnectorCommand(action, Path.of(more.last()), language))
                .toEither(() -> new InvalidArgument(more.mkString(" "), Expectation.KNOWN_SETTING));
    }

    /** The language that somebody's programs are to speak, as POSIX has it; English unless it is one of ours. */
    public static Language spokenIn(Map<String, String> environment) {
        return List.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(environment::get)
                .find(locale -> !locale.isEmpty())
                .flatMap(locale -> Language.parse(locale.replaceFirst("[^A-Za-z].*", "")))
                .getOrElse(Language.ENGLISH);
    }

    /** Patterns are judged by the part that later matches them. */
    public Either<Failure, FileReport> run() {
        return Parts.gateway()
                .flatMap(found -> found.open(GatewayProvider.Settings.allowing()))
                .flatMap(gateway ->
                        report(new DefinitionCheck(file, language, gateway.patterns(), gateway.shippedConnectors())));
    }

    private Either<Failure, FileReport> report(DefinitionCheck check) {
        try (var stream = Files.newInputStream(file)) {
            var text = stream.readNBytes(MOST + 1);
            return text.length > MOST ? Either.right(check.tooLarge()) : done(check.found(text));
        } catch (IOException unreadable) {
            return Either.right(check.unreadable());
        }
    }

    private Either<Failure, FileReport> done(Either<FileReport, DefinitionCheck.Good> found) {
        return switch (action) {
            case CHECK -> Either.right(found.fold(faulty -> faulty, DefinitionCheck.Good::report));
            case TRY -> found.fold(Either::right, good -> new DefinitionTrial(file, language).of(good.connector()));
        };
    }
}
