package io.liaison.sandbox.imitation;

import java.util.List;

/**
 * A request that came to an imitation.
 *
 * @param place the provider's host, and the path there
 * @param parameters the names of all that it carried, in the query and in the body
 * @param status of the answer
 */
public record Request(String method, String place, List<String> parameters, int status) {
    public Request {
        parameters = List.copyOf(parameters);
    }
}
