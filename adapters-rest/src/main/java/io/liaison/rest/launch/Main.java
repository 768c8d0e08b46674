package io.liaison.rest.launch;

import io.liaison.domain.error.Failure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** Starts the server. What cannot work is refused before anything starts, in one line. */
@QuarkusMain
public final class Main {
    private static final int REFUSED = 1;

    private Main() {}

    public static void main(String... args) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        var preparation = Preparation.of(args, System.getenv(), Path.of("liaison.properties"));
        preparation.swap().forEach(Main::refuse);
        preparation.forEach(Main::serve);
    }

    private static void refuse(Failure failure) {
        Terminal.open().refuse(failure);
        Runtime.getRuntime().halt(REFUSED);
    }

    private static void serve(Preparation preparation) {
        Start.handOver(preparation.begin());
        var ending = Ending.ofThisThread();
        Quarkus.run(Server.class, ending::end);
    }
}
