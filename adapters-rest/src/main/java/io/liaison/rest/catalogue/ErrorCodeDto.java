package io.liaison.rest.catalogue;

import java.util.List;

/**
 * A code of the catalogue. {@code type} is that of its problems; {@code detail} has a gap in braces for each parameter;
 * {@code statuses} and {@code endpoints} are those that the source of the number names.
 */
public record ErrorCodeDto(
        int code,
        String name,
        List<String> aliases,
        String type,
        String group,
        String groupName,
        String kind,
        String title,
        String detail,
        List<String> parameters,
        String fault,
        boolean retryable,
        String remedy,
        List<Integer> statuses,
        List<String> endpoints,
        String evidence) {}
