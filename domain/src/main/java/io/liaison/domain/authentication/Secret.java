package io.liaison.domain.authentication;

/** A text that must not be seen. It has no readable form; whoever needs the text says so with {@link #reveal}. */
public record Secret(String reveal) {

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
