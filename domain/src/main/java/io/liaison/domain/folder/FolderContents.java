package io.liaison.domain.folder;

import io.liaison.domain.error.Conflict.Item;
import io.liaison.domain.error.Conflict.ItemKind;
import io.vavr.collection.Seq;

/** What is right inside a folder: how much it is, and the first of it by name, folders before connections. */
public record FolderContents(long count, Seq<Item> first) {
    public static final int MOST_NAMED = 20;

    /** As much, told to whoever may not look at connections: they are counted and not named. */
    public FolderContents withConnectionsUnnamed() {
        return new FolderContents(count, first.filter(item -> item.kind() == ItemKind.FOLDER));
    }
}
