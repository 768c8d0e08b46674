package io.liaison.application.service.handover;

import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.PrincipalView;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.FieldError;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.error.Invalid.InvalidFields;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.liaison.domain.error.NotFound.PrincipalNotFound;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Who can take over what somebody else owns: whoever acts by itself, and so can own things and have a workspace. */
final class Receivers {
    private static final String TO = "to";
    private final Principals principals;

    Receivers(Principals principals) {
        this.principals = principals;
    }

    static Either<Failure, PrincipalId> demanded(Option<PrincipalId> to) {
        return to.toEither(() -> atReceiver(new MissingParameter(TO)));
    }

    Either<Failure, PrincipalView> find(Principal leaver, PrincipalId to) {
        return principals
                .byId(leaver.tenant(), to)
                .mapLeft(why -> why instanceof PrincipalNotFound ? unfit() : why)
                .filterOrElse(found -> canTakeOver(leaver, found.principal()), other -> unfit());
    }

    /** What is in the way of the receiver is told at its place in the request. */
    static Failure atReceiver(Failure why) {
        return new InvalidFields(List.of(new FieldError("/" + TO, why)));
    }

    private static boolean canTakeOver(Principal leaver, Principal other) {
        return !other.isGroup() && !other.id().equals(leaver.id());
    }

    private static Failure unfit() {
        return atReceiver(new InvalidArgument(TO, Expectation.RECEIVER));
    }
}
