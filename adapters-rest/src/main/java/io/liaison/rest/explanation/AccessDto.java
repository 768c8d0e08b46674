package io.liaison.rest.explanation;

import io.liaison.rest.wire.PlaceDto;
import io.liaison.rest.wire.PrincipalNameDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something somewhere: each step of the decision in words and for programs, and what is missing. */
public record AccessDto(
        boolean allowed,
        PrincipalNameDto principal,
        String permission,
        String place,
        List<String> because,
        List<String> missing,
        List<String> remedies,
        List<StepDto> steps) {

    /**
     * One thing that was looked at. {@code kind} is {@code role}, {@code everybody} for a role that all hold, {@code
     * ownWorkspace} or {@code foreignWorkspace}. {@code through} are the groups from the principal to the holder; {@code
     * folder} is null for a role of the tenant.
     */
    public record StepDto(
            String kind,
            @Nullable String role,
            @Nullable PrincipalNameDto holder,
            List<String> through,
            @Nullable PlaceDto folder,
            boolean grants) {}
}
