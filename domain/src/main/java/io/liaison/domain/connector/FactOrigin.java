package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;

/** Where a provider tells a fact. */
public sealed interface FactOrigin {

    /** In the address with which it sends the browser back. */
    record Callback(String parameter) implements FactOrigin {}

    /** Beside the token that it gives. */
    record TokenAnswer(JsonPointer at) implements FactOrigin {}

    /** In the answer to a request of its own, before anything else is asked. */
    record Request(ApiRequest request, JsonPointer at) implements FactOrigin {}

    /** Where it tells whose account it is. */
    record Identity(JsonPointer at) implements FactOrigin {}
}
