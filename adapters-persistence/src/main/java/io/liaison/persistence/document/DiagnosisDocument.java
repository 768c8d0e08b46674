package io.liaison.persistence.document;

import java.util.Map;

/** Why a connection is broken: the number of the code, its parameters and the provider's words. */
public record DiagnosisDocument(int code, Map<String, String> parameters, String providerMessage) {}
