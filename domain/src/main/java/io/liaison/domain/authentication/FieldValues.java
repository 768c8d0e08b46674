package io.liaison.domain.authentication;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** What was entered into the fields of a connector: the open values as they are, the secret ones by reference. */
public record FieldValues(Map<String, FieldValue> open, Map<String, SecretRef> secret) {
    public static final FieldValues NONE = new FieldValues(LinkedHashMap.empty(), LinkedHashMap.empty());

    /** With these in the place of former ones. */
    public FieldValues with(Map<String, String> facts) {
        Map<String, FieldValue> told = facts.mapValues(FieldValue.Text::new);
        return new FieldValues(told.merge(open, (fact, former) -> fact), secret);
    }

    /** The open values as they stand in addresses. */
    public Map<String, String> texts() {
        return open.mapValues(FieldValue::asText);
    }
}
