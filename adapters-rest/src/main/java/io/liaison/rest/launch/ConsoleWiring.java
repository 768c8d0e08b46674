package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.access.BeginSession;
import io.liaison.application.port.inbound.access.CompleteSignIn;
import io.liaison.application.port.inbound.access.EndSession;
import io.liaison.application.port.inbound.access.ListPermissions;
import io.liaison.application.port.inbound.access.ResumeSession;
import io.liaison.application.port.inbound.access.StartSignIn;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Edition;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Rights;
import io.liaison.rest.console.live.LiveStreams;
import io.liaison.rest.console.session.AttemptCookie;
import io.liaison.rest.console.session.SessionCookie;
import io.liaison.rest.console.session.SignInPages;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the pages of the console share. */
final class ConsoleWiring {

    @Produces
    @Singleton
    ConsoleAddress consoleAddress(Start start) {
        return new ConsoleAddress(start.settings().publicUrl());
    }

    @Produces
    @Singleton
    SessionCookie sessionCookie(ConsoleAddress address) {
        return new SessionCookie(address);
    }

    @Produces
    @Singleton
    AttemptCookie attemptCookie(ConsoleAddress address) {
        return new AttemptCookie(address);
    }

    @Produces
    @Singleton
    Frames frames(ConsoleAddress address, Start start) {
        return new Frames(
                address,
                Edition.shipped(),
                start.settings()
                        .gateway()
                        .tokenIssuer()
                        .filter(issuer -> issuer.client().isDefined())
                        .map(issuer -> issuer.address().getHost()));
    }

    @Produces
    @Singleton
    SignInPages signInPages(ConsoleAddress address, Frames frames, ConsoleAnswers answers, ProblemResponses responses) {
        return new SignInPages(address, frames, answers, responses);
    }

    @Produces
    @Singleton
    ConsoleAnswers consoleAnswers(Frames frames, Problems problems) {
        return new ConsoleAnswers(frames, problems);
    }

    /** Ended as soon as the process is asked to stop: the server waits for answers that are under way. */
    @Produces
    @Singleton
    LiveStreams liveStreams() {
        var streams = new LiveStreams();
        Runtime.getRuntime().addShutdownHook(new Thread(streams::end, "live-streams"));
        return streams;
    }

    @Produces
    @Singleton
    Rights rights(ListPermissions listPermissions) {
        return new Rights(listPermissions);
    }

    @Produces
    @ApplicationScoped
    ListPermissions listPermissions(Liaison liaison) {
        return liaison.access().listPermissions();
    }

    @Produces
    @ApplicationScoped
    BeginSession beginSession(Liaison liaison) {
        return liaison.access().beginSession();
    }

    @Produces
    @ApplicationScoped
    StartSignIn startSignIn(Liaison liaison) {
        return liaison.access().startSignIn();
    }

    @Produces
    @ApplicationScoped
    CompleteSignIn completeSignIn(Liaison liaison) {
        return liaison.access().completeSignIn();
    }

    @Produces
    @ApplicationScoped
    ResumeSession resumeSession(Liaison liaison) {
        return liaison.access().resumeSession();
    }

    @Produces
    @ApplicationScoped
    EndSession endSession(Liaison liaison) {
        return liaison.access().endSession();
    }
}
