package io.liaison.domain.connector;

import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.connector.ApiRequest.Message;
import io.vavr.control.Option;
import java.net.URI;

/** A request to a provider's API with everything filled in but the credential. */
public record ApiCall(RequestMethod method, URI address, Option<Message> body, ApiAdditions additions) {

    /** The same to another service of the provider, where requests are signed for one. */
    public ApiCall signedFor(String service) {
        return new ApiCall(method, address, body, additions.signedFor(service));
    }
}
