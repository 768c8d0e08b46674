package io.liaison.rest.launch;

import io.liaison.application.port.inbound.audit.InspectAudit;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * {@code audit [END]}: finds out from the database itself whether the audit is as it was written, without a server that
 * would have to be believed.
 */
record AuditCommand(Settings settings, Option<ChainHead> anchor) {
    private static final String NAME = "audit";

    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** What stands behind its name: nothing, or an end that was noted earlier. */
    static Either<Failure, Option<ChainHead>> end(String... arguments) {
        var more = Array.of(arguments).tail();
        return more.isEmpty()
                ? Either.right(Option.none())
                : Option.when(more.size() == 1, more.head())
                        .flatMap(ChainHead::parse)
                        .<Failure>toEither(() -> new InvalidArgument(more.mkString(" "), Expectation.AUDIT_END))
                        .map(Option::some);
    }

    Either<Failure, ChainCheck> run() {
        return Installation.open(settings).flatMap(installation -> {
            var outcome = installation
                    .liaison()
                    .audit()
                    .inspectAudit()
                    .inspect(new InspectAudit.Query(Bootstrap.TENANT, anchor));
            return installation.storage().closing().close().flatMap(closed -> outcome);
        });
    }

    static Seq<String> lines(ChainCheck check) {
        return check.brokenAt()
                .map(entry -> Array.of(
                        "Entry " + entry + " of the audit is missing, or is not what was written there.",
                        "Everything before it is as it was written."))
                .getOrElse(() -> Array.of(
                        "The audit is as it was written: " + check.reached().sequence() + " entries.",
                        "Keep its end elsewhere, and give it next time: " + check.reached()));
    }
}
