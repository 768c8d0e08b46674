package io.liaison.sandbox.http;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest.Method;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Paths that are written out, but for one segment at the most: no path is mistaken for another, since none could be two. */
public final class Router implements Endpoint {
    private final Map<Route, Map<Method, MemberEndpoint>> routes = new LinkedHashMap<>();

    public void get(String path, Endpoint endpoint) {
        route(Method.GET, path, (none, request) -> endpoint.answer(request));
    }

    public void post(String path, Endpoint endpoint) {
        route(Method.POST, path, (none, request) -> endpoint.answer(request));
    }

    /** In the paths of members <code>{}</code> stands for the segment that names one. */
    public void getMember(String path, MemberEndpoint endpoint) {
        route(Method.GET, path, endpoint);
    }

    public void postMember(String path, MemberEndpoint endpoint) {
        route(Method.POST, path, endpoint);
    }

    public void patchMember(String path, MemberEndpoint endpoint) {
        route(Verbs.PATCH, path, endpoint);
    }

    public void deleteMember(String path, MemberEndpoint endpoint) {
        route(Method.DELETE, path, endpoint);
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var path = request.getURI().getPath();
        for (var route : routes.entrySet()) {
            var name = route.getKey().match(path);
            if (name.isPresent()) {
                return answer(route.getValue(), name.get(), request);
            }
        }
        throw Refusals.refusal("not_found", "Nothing is served at this path", 404);
    }

    private static HTTPResponse answer(Map<Method, MemberEndpoint> methods, String name, HTTPRequest request)
            throws GeneralException {
        var endpoint = methods.get(request.getMethod());
        return endpoint == null ? methodNotAllowed(methods) : endpoint.answer(name, request);
    }

    private void route(Method method, String path, MemberEndpoint endpoint) {
        routes.computeIfAbsent(Route.of(path), unseen -> new EnumMap<>(Method.class))
                .put(method, endpoint);
    }

    private static HTTPResponse methodNotAllowed(Map<Method, MemberEndpoint> methods) {
        var answer = new HTTPResponse(405);
        answer.setHeader("Allow", methods.keySet().stream().map(Verbs::written).collect(Collectors.joining(", ")));
        return answer;
    }
}
