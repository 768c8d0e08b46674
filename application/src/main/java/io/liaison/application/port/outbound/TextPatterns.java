package io.liaison.application.port.outbound;

/**
 * Regular expressions whose time grows with the text and with nothing else: whoever may define connectors writes them, and
 * must not be able to stop the engine with one.
 */
public interface TextPatterns {

    /** Whether it can be used. */
    boolean isOne(String pattern);

    /** Whether all of the text is as the pattern wants it; never for a pattern that is none. */
    boolean matches(String pattern, String text);
}
