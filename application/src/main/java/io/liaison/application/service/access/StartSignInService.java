package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.application.port.outbound.Nonces;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.error.Failure;
import io.vavr.control.Either;

final class StartSignInService implements StartSignIn {
    private final IssuerPages pages;
    private final Nonces nonces;

    StartSignInService(IssuerPages pages, Nonces nonces) {
        this.pages = pages;
        this.nonces = nonces;
    }

    @Override
    public Either<Failure, Started> start(Command command) {
        var attempt = new SignInAttempt(nonces.next(), nonces.next(), nonces.next());
        return pages.page(attempt, command.returnTo()).map(page -> new Started(page, attempt));
    }
}
