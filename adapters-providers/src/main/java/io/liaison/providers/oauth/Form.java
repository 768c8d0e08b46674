package io.liaison.providers.oauth;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.liaison.domain.authentication.Secret;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.Collections;

/** The parameters of a request to an authorization server, most of which are nobody else's business. */
final class Form {
    private static final Set<String> OPEN =
            HashSet.of("grant_type", "scope", "redirect_uri", "client_id", "client_assertion_type", "token_type_hint");
    private final Map<String, String> parameters;
    private final Set<String> open;

    private Form(Map<String, String> parameters, Set<String> open) {
        this.parameters = parameters;
        this.open = open;
    }

    static Form of(String name, String value) {
        return new Form(LinkedHashMap.of(name, value), OPEN);
    }

    Form with(String name, String value) {
        return new Form(parameters.put(name, value), open);
    }

    /** With parameters that a browser would carry for everybody to see. */
    Form withOpen(Map<String, String> more) {
        return new Form(more.merge(parameters), open.addAll(more.keySet()));
    }

    Secret encoded() {
        return new Secret(URLUtils.serializeParameters(
                parameters.mapValues(Collections::singletonList).toJavaMap()));
    }

    Seq<Secret> secrets() {
        return parameters.filterKeys(name -> !open.contains(name)).values().map(Secret::new);
    }

    @Override
    public String toString() {
        return "Form" + parameters.keySet().mkString("[", ", ", "]");
    }
}
