package io.liaison.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps a connection, and what would go with it: its triggers, what waits to be delivered, and where its provider posts to. */
public record DeletionDto(
        List<KeeperDto> references, List<DoomedTriggerDto> triggers, long waiting, List<PostedAddressDto> addresses) {

    /** What refers to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeeperDto(
            String kind,
            String key,
            String name,
            @Nullable String owner,
            @Nullable String url) {}

    /** A trigger of it, and how it is. */
    public record DoomedTriggerDto(String id, String name, String state) {}

    /** An address of it that a provider may know: {@code registration} is {@code by-hand}, {@code wanted} or {@code registered}. */
    public record PostedAddressDto(String address, String registration) {}
}
