package io.liaison.providers.oauth;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.domain.authentication.BodyEncoding;
import io.liaison.domain.authentication.RequestMethod;
import io.liaison.domain.authentication.Secret;
import io.liaison.domain.authentication.TokenRequestDialect;
import io.liaison.providers.http.HttpCall;
import io.liaison.providers.http.HttpCall.Content;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.net.URI;
import java.util.Collections;

/** The parameters of a request to an authorization server, most of which are nobody else's business. */
final class Form {
    private static final Set<String> OPEN =
            HashSet.of("grant_type", "scope", "redirect_uri", "client_id", "client_assertion_type", "token_type_hint");
    static final Form EMPTY = new Form(LinkedHashMap.empty(), OPEN);
    private final Map<String, String> parameters;
    private final Set<String> open;

    private Form(Map<String, String> parameters, Set<String> open) {
        this.parameters = parameters;
        this.open = open;
    }

    static Form of(String name, String value) {
        return new Form(LinkedHashMap.of(name, value), OPEN);
    }

    /** A request for a grant, by the name that the provider has for it. */
    static Form ofGrant(TokenRequestDialect dialect, String usual) {
        return of("grant_type", dialect.grantType().getOrElse(usual));
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    Form with(String name, String value) {
        return new Form(parameters.put(name, value), open);
    }

    /** With parameters that a browser would carry for everybody to see. */
    Form withOpen(Map<String, String> more) {
        return new Form(more.merge(parameters), open.addAll(more.keySet()));
    }

    /** With parameters that are nobody else's business. */
    Form withAll(Map<String, Secret> more) {
        return new Form(more.mapValues(Secret::reveal).merge(parameters), open);
    }

    /** As a request that goes there. */
    HttpCall call(URI endpoint, BodyEncoding encoding) {
        return switch (encoding) {
            case FORM -> HttpCall.post(endpoint, encoded());
            case JSON -> HttpCall.post(endpoint, Content.of("application/json", json()));
            case QUERY ->
                HttpCall.of(RequestMethod.POST, endpoint, Option.none()).asking(encoded());
        };
    }

    Secret encoded() {
        return new Secret(URLUtils.serializeParameters(
                parameters.mapValues(Collections::singletonList).toJavaMap()));
    }

    private String json() {
        return JSONObjectUtils.toJSONString(
                parameters.<Object>mapValues(value -> value).toJavaMap());
    }

    Seq<Secret> secrets() {
        return parameters.filterKeys(name -> !open.contains(name)).values().map(Secret::new);
    }

    @Override
    public String toString() {
        return "Form" + parameters.keySet().mkString("[", ", ", "]");
    }
}
