package io.liaison.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem (RFC 9457), with what a program needs to act on it. Everything dynamic in a text is in the parameters. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDto(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        int code,
        String name,
        Map<String, String> parameters,
        String fault,
        boolean retryable,
        String remedy,
        String traceId,
        @Nullable List<FieldProblemDto> errors,
        @Nullable String providerMessage) {}
