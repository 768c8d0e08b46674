package io.liaison.application.engine;

import io.liaison.application.port.inbound.authorization.CompleteAuthorization;
import io.liaison.application.port.inbound.authorization.StartAuthorization;

/** What a browser does on its way to a consent and back. */
public record AuthorizationPorts(StartAuthorization startAuthorization, CompleteAuthorization completeAuthorization) {}
