package io.liaison.application.port;

import io.liaison.domain.access.PrincipalKind;
import io.liaison.domain.shared.PrincipalId;
import io.vavr.control.Option;

/** Narrows a list of principals: to names and addresses that contain a text, to a kind, to the direct members of a group. */
public record PrincipalFilter(Option<String> text, Option<PrincipalKind> kind, Option<PrincipalId> group) {}
