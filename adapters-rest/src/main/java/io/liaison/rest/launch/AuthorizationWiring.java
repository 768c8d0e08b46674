package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of consents to their resources; each is looked up when it is first called. */
final class AuthorizationWiring {

    @Produces
    @ApplicationScoped
    StartAuthorization startAuthorization(Liaison liaison) {
        return liaison.authorizations().startAuthorization();
    }

    @Produces
    @ApplicationScoped
    CompleteAuthorization completeAuthorization(Liaison liaison) {
        return liaison.authorizations().completeAuthorization();
    }
}
