package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;

/** Answers one kind of request about one of many, which the path names. */
@FunctionalInterface
public interface MemberEndpoint {

    HTTPResponse answer(String name, HTTPRequest request) throws GeneralException;
}
