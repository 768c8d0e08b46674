package io.liaison.application.service.access;

import io.liaison.application.port.inbound.access.BeginSession.Begun;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.outbound.IssuerPages;
import io.liaison.application.port.outbound.IssuerPages.Return;
import io.liaison.domain.access.SignInAttempt;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Forbidden.AuthorizationFromAnotherBrowser;
import io.liaison.domain.error.Forbidden.SignInRefused;
import io.liaison.domain.error.Invalid.MissingParameter;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class CompleteSignInService implements CompleteSignIn {
    private final IssuerPages pages;
    private final SignIn signIn;
    private final NewSessions sessions;

    CompleteSignInService(IssuerPages pages, SignIn signIn, NewSessions sessions) {
        this.pages = pages;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /** What the token lasts says nothing of how long somebody stays. */
    @Override
    public Either<Failure, Begun> complete(Command command) {
        return attempt(command)
                .flatMap(attempt -> code(command, attempt)
                        .flatMap(code ->
                                pages.identity(attempt, new Return(code, command.issuer(), command.returnedTo()))))
                .flatMap(signIn::admit)
                .flatMap(who -> sessions.begin(who.actor(), Option.none(), Option.none()));
    }

    private static Either<Failure, SignInAttempt> attempt(Command command) {
        return command.state()
                .<Failure>toEither(() -> new MissingParameter("state"))
                .flatMap(state -> command.kept()
                        .<Failure>toEither(AuthorizationFromAnotherBrowser::new)
                        .flatMap(kept -> kept.answeredWith(state)));
    }

    private static Either<Failure, Secret> code(Command command, SignInAttempt attempt) {
        return command.error()
                .<Either<Failure, Secret>>map(error ->
                        Either.left(new SignInRefused(attempt.redaction().code(error))))
                .getOrElse(() -> command.code().toEither(() -> new MissingParameter("code")));
    }
}
