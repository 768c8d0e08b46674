package io.liaison.application.engine;

import io.liaison.application.port.inbound.reference.ListReferences;
import io.liaison.application.port.inbound.reference.RegisterReference;
import io.liaison.application.port.inbound.reference.RemoveReference;

/** What can be done with references to connections. */
public record ReferencePorts(
        RegisterReference registerReference, RemoveReference removeReference, ListReferences listReferences) {}
