package io.liaison.rest.console.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fields that belong together. */
public record Section(@Nullable String legend, List<Field> fields) {}
