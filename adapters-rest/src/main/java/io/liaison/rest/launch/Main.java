package io.liaison.rest.launch;

import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.error.Failure;
import io.liaison.rest.launch.definition.ConnectorCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.vavr.collection.HashMap;
import java.nio.file.Path;

/** Starts the server. What cannot work is refused before anything starts, in one line. */
@QuarkusMain
public final class Main {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final Path SETTINGS = Path.of("liaison.properties");

    private Main() {}

    public static void main(String... args) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        if (AuditCommand.isMeant(args)) {
            audit(args);
            return;
        }
        if (RotateKeysCommand.isMeant(args)) {
            rotateKeys(args);
            return;
        }
        if (ConnectorCommand.isMeant(args)) {
            connector(args);
            return;
        }
        Preparation.of(args, System.getenv(), SETTINGS)
                .peekLeft(Main::refuse)
                .map(Preparation::begin)
                .forEach(Main::serve);
    }

    private static void audit(String... args) {
        AuditCommand.end(args)
                .flatMap(end -> Preparation.settings(System.getenv(), SETTINGS)
                        .flatMap(settings -> new AuditCommand(settings, end).run()))
                .peekLeft(Main::refuse)
                .forEach(Main::tell);
    }

    private static void rotateKeys(String... args) {
        var terminal = Terminal.open();
        RotateKeysCommand.ofMaster(args)
                .flatMap(master -> Preparation.settings(System.getenv(), SETTINGS)
                        .flatMap(settings -> new RotateKeysCommand(settings, master, terminal::say).run()))
                .peekLeft(Main::refuse)
                .forEach(line -> {
                    terminal.say(line);
                    Runtime.getRuntime().halt(DONE);
                });
    }

    private static void connector(String... args) {
        var language = ConnectorCommand.spokenIn(HashMap.ofAll(System.getenv()));
        ConnectorCommand.of(language, args)
                .flatMap(ConnectorCommand::run)
                .peekLeft(Main::refuse)
                .forEach(report -> {
                    report.lines().forEach(Terminal.open()::say);
                    Runtime.getRuntime().halt(report.status());
                });
    }

    private static void tell(ChainCheck check) {
        AuditCommand.lines(check).forEach(Terminal.open()::say);
        Runtime.getRuntime().halt(check.brokenAt().isEmpty() ? DONE : REFUSED);
    }

    private static void refuse(Failure failure) {
        Terminal.open().refuse(failure);
        Runtime.getRuntime().halt(REFUSED);
    }

    /** Nothing here holds the settings any longer, with all that is secret in them. */
    private static void serve(Start start) {
        Start.handOver(start);
        var ending = Ending.ofThisThread();
        Quarkus.run(Server.class, ending::end);
    }
}
