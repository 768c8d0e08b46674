package io.liaison.sandbox.http;

import static io.liaison.sandbox.http.Refusals.invalidRequest;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a form. */
public final class Form {
    private final Map<String, String> fields;

    private Form(Map<String, String> fields) {
        this.fields = fields;
    }

    public static Form of(HTTPRequest request) throws GeneralException {
        Map<String, List<String>> sent = request.getBodyAsFormParameters();
        if (sent.values().stream().anyMatch(values -> values.size() != 1)) {
            throw invalidRequest("A field was sent more than once");
        }
        return new Form(MultivaluedMapUtils.toSingleValuedMap(sent));
    }

    /** Refuses every other field, since one that is misspelt would do nothing in silence. */
    public Form only(Set<String> known) throws GeneralException {
        var unknown =
                fields.keySet().stream().filter(name -> !known.contains(name)).findFirst();
        if (unknown.isPresent()) {
            throw invalidRequest("Unknown field here: " + unknown.get());
        }
        return this;
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public String required(String name) throws GeneralException {
        return optional(name).orElseThrow(() -> invalidRequest("Missing field: " + name));
    }

    /** A whole number within its bounds, both included. */
    public Optional<Long> number(String name, long least, long most) throws GeneralException {
        if (optional(name).isEmpty()) {
            return Optional.empty();
        }
        try {
            var number = Long.parseLong(required(name));
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException unreadable) {
            // refused below, in the same words as a number out of bounds
        }
        throw invalidRequest(name + " must be a whole number from " + least + " to " + most);
    }

    /** {@code true} or {@code false}, the latter also when not sent. */
    public boolean flag(String name) throws GeneralException {
        var sent = optional(name).orElse("false");
        if (!sent.equals("true") && !sent.equals("false")) {
            throw invalidRequest(name + " must be true or false");
        }
        return sent.equals("true");
    }
}
