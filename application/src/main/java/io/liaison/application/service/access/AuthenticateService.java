package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.outbound.Principals;
import io.liaison.domain.access.Actor;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.CredentialMissing;
import io.vavr.control.Either;

final class AuthenticateService implements Authenticate {
    private final Principals principals;

    AuthenticateService(Principals principals) {
        this.principals = principals;
    }

    @Override
    public Either<Failure, Actor> authenticate(Command command) {
        return command.key().<Failure>toEither(CredentialMissing::new).flatMap(principals::byKey);
    }
}
