package io.liaison.application.engine;

import io.liaison.application.port.inbound.explanation.ExplainConnectionAccess;
import io.liaison.application.port.inbound.explanation.ExplainFolderAccess;

/** What can be asked about why somebody may do something, or not. */
public record ExplanationPorts(
        ExplainFolderAccess explainFolderAccess, ExplainConnectionAccess explainConnectionAccess) {}
