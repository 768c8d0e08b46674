package io.liaison.domain.folder;

/** A folder that people share, or the workspace of one person. */
public enum FolderKind {
    STANDARD("standard"),
    PERSONAL("personal");

    private final String key;

    FolderKind(String key) {
        this.key = key;
    }

    /** The spelling on the wire, which never changes. */
    public String key() {
        return key;
    }
}
