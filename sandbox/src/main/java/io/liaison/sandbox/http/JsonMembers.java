package io.liaison.sandbox.http;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of an object that is sent as JSON. No body is an object without members. */
public final class JsonMembers {
    private final Map<String, Object> members;

    private JsonMembers(Map<String, Object> members) {
        this.members = members;
    }

    public static JsonMembers of(HTTPRequest request) throws GeneralException {
        var body = Optional.ofNullable(request.getBody()).orElse("");
        try {
            return new JsonMembers(body.isBlank() ? Map.of() : JSONObjectUtils.parse(body));
        } catch (ParseException notAnObject) {
            throw invalidRequest("The body must be a JSON object");
        }
    }

    /** Refuses every other member, since one that is misspelt would do nothing in silence. */
    public JsonMembers only(Set<String> known) throws GeneralException {
        var unknown =
                members.keySet().stream().filter(name -> !known.contains(name)).findFirst();
        if (unknown.isPresent()) {
            throw invalidRequest("Unknown member here: " + unknown.get());
        }
        return this;
    }

    public String required(String name) throws GeneralException {
        if (members.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw invalidRequest("There must be a text in " + name);
    }

    /** A whole number within its bounds, both included. */
    public Optional<Long> number(String name, long least, long most) throws GeneralException {
        if (!members.containsKey(name)) {
            return Optional.empty();
        }
        if (members.get(name) instanceof Long number && number >= least && number <= most) {
            return Optional.of(number);
        }
        throw invalidRequest(name + " must be a whole number from " + least + " to " + most);
    }
}
