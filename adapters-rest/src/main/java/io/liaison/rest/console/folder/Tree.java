package io.liaison.rest.console.folder;

import io.liaison.rest.page.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folders beside a list: {@code templates/console/folders.html}. {@code add} is there for those who may make one, and
 * {@code workspace} for those who have not opened theirs.
 */
public record Tree(
        Labels labels,
        String all,
        boolean showsAll,
        List<FolderLink> folders,
        boolean hasMore,
        @Nullable String add,
        @Nullable String workspace) {}
