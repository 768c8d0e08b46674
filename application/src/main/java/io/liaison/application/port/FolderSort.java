package io.liaison.application.port;

/** What folders can be ordered by; the path is the natural order of a tree. */
public enum FolderSort {
    PATH,
    NAME,
    CREATED_AT,
    UPDATED_AT
}
