package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.access.Authenticate;
import io.liaison.application.port.inbound.connection.SayFarewells;
import io.liaison.rest.authorization.BrowserBinding;
import io.liaison.rest.authorization.Outcomes;
import io.liaison.rest.connection.Deletions;
import io.liaison.rest.page.Notices;
import io.liaison.rest.page.ReturnCookie;
import io.liaison.rest.problem.AllowedMethods;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.security.VerifiedKeys;
import io.liaison.rest.trigger.TriggerAnswers;
import io.liaison.rest.wire.HookAddresses;
import io.vavr.collection.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.time.InstantSource;

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
    AllowedMethods allowedMethods(BeanManager beans) {
        return new AllowedMethods(List.ofAll(beans.getBeans(Object.class, Any.Literal.INSTANCE))
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class)));
    }

    @Produces
    @Singleton
    BrowserBinding browserBinding(Start start) {
        return new BrowserBinding(start.settings().publicUrl());
    }

    @Produces
    @Singleton
    Notices notices(Problems problems, ProblemResponses responses) {
        return new Notices(problems, responses);
    }

    @Produces
    @Singleton
    ReturnCookie returnCookie(Start start) {
        return new ReturnCookie(start.settings().publicUrl());
    }

    @Produces
    @Singleton
    Outcomes outcomes(Notices notices) {
        return new Outcomes(notices);
    }

    @Produces
    @Singleton
    VerifiedKeys verifiedKeys(Authenticate authenticate) {
        return new VerifiedKeys(authenticate, InstantSource.system());
    }

    @Produces
    @Singleton
    HookAddresses hookAddresses(Start start) {
        return new HookAddresses(start.settings().publicUrl());
    }

    @Produces
    @Singleton
    TriggerAnswers triggerAnswers(HookAddresses addresses, InstantSource clock) {
        return new TriggerAnswers(addresses, clock);
    }

    @Produces
    @Singleton
    Deletions deletions(HookAddresses addresses, InstantSource clock) {
        return new Deletions(addresses, clock);
    }

    @Produces
    @ApplicationScoped
    Authenticate authenticate(Liaison liaison) {
        return liaison.access().authenticate();
    }

    @Produces
    @Singleton
    FarewellErrands farewellErrands(SayFarewells sayFarewells) {
        return new FarewellErrands(sayFarewells);
    }
}
