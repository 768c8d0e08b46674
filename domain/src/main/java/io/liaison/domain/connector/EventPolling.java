package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;

/** How to ask what has happened since {@code {cursor}}, and where in the answer the news, their ids and cursors stand. */
public record EventPolling(ApiRequest request, Option<JsonPointer> items, JsonPointer id, Option<JsonPointer> cursor) {}
