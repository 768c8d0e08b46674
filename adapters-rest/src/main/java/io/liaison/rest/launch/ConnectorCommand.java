package io.liaison.rest.launch;

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
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code connector check FILE}: finds every fault of a definition before a server is given it, and none is needed. */
record ConnectorCommand(Path file, Language language) {
    private static final String NAME = "connector";
    private static final String CHECK = "check";
    private static final int MOST = 262_144;

    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** What stands behind its name: that a file is to be checked, and which. */
    static Either<Failure, Path> file(String... arguments) {
        var more = Array.of(arguments).tail();
        return Option.when(more.size() == 2 && more.head().equals(CHECK), more)
                .map(both -> Path.of(both.last()))
                .toEither(() -> new InvalidArgument(more.mkString(" "), Expectation.KNOWN_SETTING));
    }

    /** The language that somebody's programs are to speak, as POSIX has it; English unless it is one of ours. */
    static Language spokenIn(Map<String, String> environment) {
        return List.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(environment::get)
                .find(locale -> !locale.isEmpty())
                .flatMap(locale -> Language.parse(locale.replaceFirst("[^A-Za-z].*", "")))
                .getOrElse(Language.ENGLISH);
    }

    /** Patterns are judged by the part that later matches them. */
    Either<Failure, FileReport> run() {
        return Parts.gateway()
                .flatMap(found -> found.open(GatewayProvider.Settings.allowing()))
                .map(gateway ->
                        report(new DefinitionCheck(file, language, gateway.patterns(), gateway.shippedConnectors())));
    }

    private FileReport report(DefinitionCheck check) {
        try (var stream = Files.newInputStream(file)) {
            var text = stream.readNBytes(MOST + 1);
            return text.length > MOST ? check.tooLarge() : check.of(text);
        } catch (IOException unreadable) {
            return check.unreadable();
        }
    }
}
