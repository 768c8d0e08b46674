package io.liaison.sandbox.faults;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A true answer that lists items, to be told otherwise. */
record ItemsPage(Map<String, Object> members) {

    static ItemsPage of(HTTPResponse answer) {
        try {
            return new ItemsPage(new LinkedHashMap<>(JSONObjectUtils.parse(answer.getBody())));
        } catch (ParseException bug) {
            throw new IllegalStateException("The sandbox has answered something else than a JSON object", bug);
        }
    }

    String mark() {
        return String.valueOf(members.get("mark"));
    }

    ItemsPage with(String member, Object value) {
        var others = new LinkedHashMap<>(members);
        others.put(member, value);
        return new ItemsPage(others);
    }

    ItemsPage withItems(UnaryOperator<Stream<Map<String, Object>>> change) {
        return with("items", change.apply(items().stream()).toList());
    }

    HTTPResponse answer() {
        return Answers.json(members);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> items() {
        return (List<Map<String, Object>>) Objects.requireNonNull(members.get("items"));
    }
}
