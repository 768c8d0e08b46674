package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.BiConsumer;

/** What is known when the start begins. */
record Start(Settings settings, Option<SandboxCompanion> sandbox, Terminal terminal) {
    /** A framework that could not start has logged why. */
    static final BiConsumer<Integer, Throwable> EXIT = (code, cause) -> System.exit(cause == null ? code : Main.FAILED);

    /** The framework reads its own settings; ours have been checked. */
    void configureFramework() {
        System.setProperty("quarkus.http.host", settings.host());
        System.setProperty("quarkus.http.port", String.valueOf(settings.port()));
    }

    Either<Failure, Opened> open() {
        var admitted = sandbox.map(companion -> companion.admittedBy(settings)).getOrElse(settings);
        return new Opening(admitted, sandbox, terminal).open();
    }
}
