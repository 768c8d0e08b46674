package io.liaison.rest.launch;

import io.liaison.application.port.inbound.access.OpenTenant;
import io.liaison.application.port.inbound.access.OpenTenant.Opened;
import io.liaison.domain.error.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What every start makes sure of: that there is a tenant with an administrator, and the sandbox's connector if wanted. */
record Bootstrap(Settings settings, Option<Playground> playground) {
    static final String TENANT = "default";

    Either<Failure, Welcome> run(Installation installation) {
        var ports = installation.liaison();
        return ports.access()
                .openTenant()
                .open(new OpenTenant.Command(TENANT, settings.adminKey()))
                .flatMap(opened -> sandbox(installation, opened)
                        .map(lines -> new Welcome(settings.publicUrl(), opened.newKey(), lines)));
    }

    private Either<Failure, Seq<String>> sandbox(Installation installation, Opened opened) {
        return playground
                .map(running -> running.enter(installation.liaison().connectors(), opened.administrator())
                        .map(app -> running.lines()))
                .getOrElse(() -> Either.right(List.empty()));
    }
}
