package io.liaison.domain.authentication;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;

/** What was entered into the fields of a connector: the open values as they are, the secret ones by reference. */
public record FieldValues(Map<String, FieldValue> open, Map<String, SecretRef> secret) {
    public static final FieldValues NONE = new FieldValues(LinkedHashMap.empty(), LinkedHashMap.empty());

    /** The open values as they stand in addresses. */
    public Map<String, String> texts() {
        return open.mapValues(FieldValue::asText);
    }
}
