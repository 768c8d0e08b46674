package io.liaison.persistence.document;

/** A call that was not believed, the last one of {@code times} in a row. */
public record HookRefusalDocument(String at, DiagnosisDocument why, int times) {}
