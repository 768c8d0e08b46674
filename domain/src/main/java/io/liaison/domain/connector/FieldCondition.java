package io.liaison.domain.connector;

import io.liaison.domain.authentication.FieldValue;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** When a field is asked for: another one has one of these values. */
public record FieldCondition(String field, Seq<String> values) {

    public boolean isMetBy(Map<String, FieldValue> entered) {
        return entered.get(field).map(FieldValue::asText).exists(values::contains);
    }
}
