package io.liaison.domain.access;

/** What a principal stands for. */
public enum PrincipalKind {
    USER,
    GROUP,
    ROBOT,
    APP
}
