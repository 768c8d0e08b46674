package io.liaison.sandbox.http;

/** How long bodies may be: 64 KB, and more at the paths that begin in a certain way. */
public record BodyBounds(String ampleBelow, int ample) {
    /** 64 KB everywhere. */
    public static final BodyBounds USUAL = new BodyBounds("/", 64 * 1024);

    int at(String path) {
        return path.startsWith(ampleBelow) ? ample : USUAL.ample();
    }
}
