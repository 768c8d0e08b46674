package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest.Method;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Exact paths only: no patterns, so no path can be mistaken for another. */
public final class Router implements Endpoint {
    private final Map<String, Map<Method, Endpoint>> routes = new HashMap<>();

    public void get(String path, Endpoint endpoint) {
        route(Method.GET, path, endpoint);
    }

    public void post(String path, Endpoint endpoint) {
        route(Method.POST, path, endpoint);
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var methods = routes.get(request.getURI().getPath());
        if (methods == null) {
            throw Refusals.refusal("not_found", "Nothing is served at this path", 404);
        }
        var endpoint = methods.get(request.getMethod());
        return endpoint == null ? methodNotAllowed(methods) : endpoint.answer(request);
    }

    private void route(Method method, String path, Endpoint endpoint) {
        routes.computeIfAbsent(path, unseen -> new EnumMap<>(Method.class)).put(method, endpoint);
    }

    private static HTTPResponse methodNotAllowed(Map<Method, Endpoint> methods) {
        var answer = new HTTPResponse(405);
        answer.setHeader("Allow", methods.keySet().stream().map(Method::name).collect(Collectors.joining(", ")));
        return answer;
    }
}
