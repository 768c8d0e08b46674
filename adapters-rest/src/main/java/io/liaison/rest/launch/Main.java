package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;

/** Starts the server: settings first, then storage and framework side by side. */
@QuarkusMain
public final class Main {
    static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String SANDBOX = "--sandbox";
    private static final Path FILE = Path.of("liaison.properties");

    private Main() {}

    public static void main(String... args) {
        var code = run(Terminal.standard(), List.of(args));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(Terminal terminal, Seq<String> arguments) {
        var unknown = arguments.reject(SANDBOX::equals);
        if (!unknown.isEmpty()) {
            terminal.say("liaison: unknown argument " + unknown.head() + "; there is " + SANDBOX);
            return MISUSED;
        }
        return GivenSettings.read(System.getenv(), FILE)
                .flatMap(given -> new SettingsForm(given, new Ports()).read())
                .flatMap(settings ->
                        companion(arguments, settings).map(sandbox -> new Start(settings, sandbox, terminal)))
                .fold(failure -> refuse(terminal, failure), Main::serve);
    }

    private static Either<Failure, Option<SandboxCompanion>> companion(Seq<String> arguments, Settings settings) {
        return arguments.isEmpty()
                ? Either.right(Option.none())
                : SandboxCompanion.start(settings).map(Option::some);
    }

    private static int serve(Start start) {
        start.configureFramework();
        Handover.begin(start::open);
        Quarkus.run(Serving.class, Start.EXIT);
        return 0;
    }

    private static int refuse(Terminal terminal, Failure failure) {
        terminal.refuse(failure);
        return MISUSED;
    }
}
