package io.liaison.application.service.explanation;

import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;
import io.liaison.application.port.outbound.StorageProvider.Storage;
import io.liaison.application.service.access.Guard;

/** The use cases of why and why not. */
public final class ExplanationUseCases {
    private final Guard guard;
    private final Explainer explainer;

    public ExplanationUseCases(Guard guard, Storage storage) {
        this.guard = guard;
        this.explainer = new Explainer(storage.rights(), storage.principals(), storage.assignments(), storage.roles());
    }

    public ExplainFolderAccess explainFolderAccess() {
        return new ExplainFolderAccessService(guard, explainer);
    }

    public ExplainConnectionAccess explainConnectionAccess() {
        return new ExplainConnectionAccessService(guard, explainer);
    }
}
