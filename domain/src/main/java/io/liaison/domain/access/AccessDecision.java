package io.liaison.domain.access;

import io.liaison.domain.shared.Permission;
import io.vavr.collection.Seq;

/** Whether something may be done somewhere, and everything that was looked at to decide it. */
public record AccessDecision(Permission permission, Place place, boolean allowed, Seq<AccessStep> steps) {}
