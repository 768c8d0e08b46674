package io.liaison.persistence.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a connection authenticates, what was entered, and until when; {@code subject} is who is named besides the client.
 * Fields are a list, since jsonb forgets the order of members.
 */
public record DetailsDocument(
        String kind,
        @Nullable String clientId,
        @Nullable String subject,
        @Nullable SecretDocument secret,
        List<String> scopes,
        List<Field> fields,
        @Nullable String notAfter,
        @Nullable SecretDocument proofKey) {

    /** A stored secret by its identifier and purpose. */
    public record SecretDocument(UUID id, String purpose) {}

    /** One field with the one member that it has; a number is text, so that no digit of it is lost. */
    public record Field(
            String name,
            @Nullable String text,
            @Nullable Boolean flag,
            @Nullable String number,
            @Nullable List<String> texts,
            @Nullable SecretDocument secret) {}
}
