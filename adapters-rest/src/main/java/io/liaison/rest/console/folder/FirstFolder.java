package io.liaison.rest.console.folder;

import io.liaison.rest.page.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do who has no folder for a connection: {@code templates/console/firstFolder.html}. {@code add} is there for
 * those who may make one at the top; {@code connector} is what they want to connect with.
 */
public record FirstFolder(
        Labels labels,
        @Nullable String add,
        String workspace,
        @Nullable String connector) {}
