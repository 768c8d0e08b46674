package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.rest.authorization.BrowserBinding;
import io.liaison.rest.authorization.Outcomes;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.security.VerifiedKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the resources share. */
final class RestWiring {

    @Produces
    @Singleton
    Problems problems(Start start) {
        return new Problems(start.settings().publicUrl());
    }

    @Produces
    @Singleton
    ProblemResponses problemResponses(Problems problems) {
        return new ProblemResponses(problems);
    }

    @Produces
    @Singleton
    BrowserBinding browserBinding(Start start) {
        return new BrowserBinding(start.settings().publicUrl());
    }

    @Produces
    @Singleton
    Outcomes outcomes(Problems problems, ProblemResponses responses) {
        return new Outcomes(problems, responses);
    }

    @Produces
    @Singleton
    VerifiedKeys verifiedKeys(Authenticate authenticate) {
        return new VerifiedKeys(authenticate);
    }

    @Produces
    @ApplicationScoped
    Authenticate authenticate(Liaison liaison) {
        return liaison.access().authenticate();
    }
}
