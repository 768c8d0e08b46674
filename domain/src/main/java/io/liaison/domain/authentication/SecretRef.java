package io.liaison.domain.authentication;

import java.util.UUID;

/** Stands for a secret that the vault keeps. Safe to store, to log and to compare. */
public record SecretRef(UUID id, SecretPurpose purpose) {}
