package io.liaison.application.usecase.failure;

import static io.liaison.application.usecase.failure.Beginnings.NEVER_THERE;
import static io.liaison.application.usecase.failure.Beginnings.UNREAD;
import static io.liaison.application.usecase.failure.ReferenceRequests.referenced;

import io.liaison.application.fixture.Workbench;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import io.liaison.domain.error.Conflict.StaleVersion;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.ReferenceNotFound;
import io.liaison.domain.shared.ConnectionId;
import io.liaison.domain.shared.Version;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;

/** What goes wrong with references. */
final class ReferenceFailures {
    private static final Option<String> TOO_LONG = Option.some("https://example.com/" + "x".repeat(2_000));

    private ReferenceFailures() {}

    static Seq<Scenario> all() {
        return List.of(
                of(ReferenceNotFound.class, bench -> register(bench, "Month end", Option.none(), NEVER_THERE)),
                of(MissingParameter.class, bench -> register(bench, " ", Option.none(), UNREAD)),
                of(InvalidArgument.class, bench -> register(bench, "Month end", TOO_LONG, UNREAD)),
                of(InvalidFields.class, bench -> register(bench, " ", TOO_LONG, UNREAD)),
                of(
                        StaleVersion.class,
                        bench -> ReferenceRequests.register(
                                bench, bench.admin, referenced(bench), "Year end", NEVER_THERE)),
                Scenario.of(
                        RemoveReference.class,
                        ReferenceNotFound.class,
                        bench -> remove(bench, Beginnings.machine(bench).id(), UNREAD)),
                Scenario.of(
                        RemoveReference.class,
                        StaleVersion.class,
                        bench -> remove(bench, referenced(bench), NEVER_THERE)));
    }

    private static Scenario of(Class<? extends Failure> leaf, Function<Workbench, Either<Failure, ?>> story) {
        return Scenario.of(RegisterReference.class, leaf, story);
    }

    private static Either<Failure, ?> register(Workbench bench, String name, Option<String> url, Option<Version> read) {
        return ReferenceRequests.register(
                bench, bench.admin, Beginnings.machine(bench).id(), name, url, read);
    }

    private static Either<Failure, ?> remove(Workbench bench, ConnectionId id, Option<Version> read) {
        return ReferenceRequests.remove(bench, bench.admin, id, read);
    }
}
