package io.liaison.torture.canary.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;

/** All files below a folder, and how they are called. */
public record FileTree(Path folder) {

    /** Each file is a stream of its own; one that goes meanwhile had its chance. */
    public void through(Finds finds, Place place) {
        finds.searched(place, 0);
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> read(file, finds.in(place, Set.of())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(Path file, Search search) {
        try {
            search.write(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            var unused = Files.copy(file, search);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
