package io.liaison.domain.error;

/** The provider's own words, at most {@value #MAX_LENGTH} characters, free of control characters; shown, never parsed. */
public record ProviderMessage(String value) {
    public static final int MAX_LENGTH = 1000;
    public static final ProviderMessage NONE = new ProviderMessage("");

    /** Cleans instead of refusing: what a provider says is not under anyone's control. */
    public ProviderMessage {
        var printable = value.replaceAll("\\p{Cntrl}+", " ").strip();
        value = printable.substring(
                0,
                printable.offsetByCodePoints(0, Math.min(printable.codePointCount(0, printable.length()), MAX_LENGTH)));
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
