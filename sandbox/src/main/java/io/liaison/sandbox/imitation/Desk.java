package io.liaison.sandbox.imitation;

import com.nimbusds.oauth2.sdk.http.HTTPResponse;

/** One part of a provider, which takes one kind of request. */
interface Desk {

    boolean takes(Arrival arrival);

    HTTPResponse answer(Arrival arrival) throws Refused;

    /** The refusal in the dialect that is spoken here. */
    HTTPResponse render(Refused refused, Arrival arrival);
}
