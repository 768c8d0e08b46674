package io.liaison.domain.folder;

import io.liaison.domain.error.Conflict.Item;
import io.vavr.collection.Seq;

/** What is right inside a folder: how much it is, and the first of it by name, folders before connections. */
public record FolderContents(long count, Seq<Item> first) {
    public static final int MOST_NAMED = 20;
}
