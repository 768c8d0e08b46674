package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;

/**
 * How an answer that is a success by its status says that it is none: at that place stands this text ({@code null} for
 * nothing at all), and at the other the name of the error.
 */
public record RefusalSign(JsonPointer at, String is, Option<JsonPointer> error) {}
