package io.liaison.rest.launch;

import io.liaison.application.engine.Liaison;
import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Hands the use cases of explanations to their resources; each is looked up when it is first called. */
final class ExplanationWiring {

    @Produces
    @ApplicationScoped
    ExplainFolderAccess explainFolderAccess(Liaison liaison) {
        return liaison.explanations().explainFolderAccess();
    }

    @Produces
    @ApplicationScoped
    ExplainConnectionAccess explainConnectionAccess(Liaison liaison) {
        return liaison.explanations().explainConnectionAccess();
    }
}
