package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;

/** Answers one kind of request. A refusal is thrown with its OAuth error object and rendered by {@link Refusals}. */
@FunctionalInterface
public interface Endpoint {

    HTTPResponse answer(HTTPRequest request) throws GeneralException;
}
