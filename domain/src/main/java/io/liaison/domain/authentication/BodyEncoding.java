package io.liaison.domain.authentication;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** How a request to an authorization server spells its parameters. RFC 6749 knows the form only. */
public enum BodyEncoding {
    FORM("form"),
    JSON("json"),
    QUERY("query");

    private static final Seq<BodyEncoding> ALL = Array.of(values());
    private final String key;

    BodyEncoding(String key) {
        this.key = key;
    }

    public static Option<BodyEncoding> parse(@Nullable String raw) {
        return ALL.find(encoding -> encoding.key.equals(raw));
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
