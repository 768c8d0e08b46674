package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of references to their resources; each is looked up when it is first called. */
final class ReferenceWiring {

    @Produces
    @ApplicationScoped
    RegisterReference registerReference(Liaison liaison) {
        return liaison.references().registerReference();
    }

    @Produces
    @ApplicationScoped
    RemoveReference removeReference(Liaison liaison) {
        return liaison.references().removeReference();
    }

    @Produces
    @ApplicationScoped
    ListReferences listReferences(Liaison liaison) {
        return liaison.references().listReferences();
    }
}
