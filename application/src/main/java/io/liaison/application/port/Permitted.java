package io.liaison.application.port;

import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;

/** Something, and what the caller may do with it, as the enforcer itself decides. */
public record Permitted<T>(T subject, Seq<Permission> permissions) {}
