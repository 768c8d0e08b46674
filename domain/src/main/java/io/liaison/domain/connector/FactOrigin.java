package io.liaison.domain.connector;

import io.liaison.domain.shared.JsonPointer;
import io.vavr.control.Option;

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

    /** The parameter of that address. */
    default Option<String> inRedirect() {
        return this instanceof Callback told ? Option.some(told.parameter()) : Option.none();
    }

    default Option<JsonPointer> besideToken() {
        return this instanceof TokenAnswer told ? Option.some(told.at()) : Option.none();
    }

    default Option<ApiRequest> ownRequest() {
        return this instanceof Request asked ? Option.some(asked.request()) : Option.none();
    }

    default Option<JsonPointer> inAnswerTo(ApiRequest sent) {
        return this instanceof Request asked && asked.request().equals(sent) ? Option.some(asked.at()) : Option.none();
    }

    default Option<JsonPointer> inIdentity() {
        return this instanceof Identity told ? Option.some(told.at()) : Option.none();
    }
}
