package io.liaison.rest.trigger;

/** What has to stand in one field of an event. */
public record ConditionDto(String field, String operator, Object value) {}
