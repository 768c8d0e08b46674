package io.liaison.domain.trigger;

/**
 * What a provider has said of an event: as it came, in a text of that media type. Bytes that are no text are kept in Base64, and their
 * media type then ends in {@code ;base64}. It may hold anything, so it is never shown.
 */
public record EventBody(String mediaType, String text) {
    public static final String JSON = "application/json";

    public static EventBody json(String text) {
        return new EventBody(JSON, text);
    }

    @Override
    public String toString() {
        return "EventBody[" + mediaType + ", " + text.length() + " characters]";
    }
}
