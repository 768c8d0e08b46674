package io.liaison.persistence.embedded;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a running PostgreSQL, or one that was killed, has left in its folder: its process, its port and its state. */
record PidFile(Path file, List<String> lines) {
    private static final int STATUS = 7;
    private static final String NOBODY = String.valueOf(Integer.MAX_VALUE);

    static Option<PidFile> in(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        try {
            return Option.some(new PidFile(file, List.ofAll(Files.readAllLines(file))));
        } catch (NoSuchFileException none) {
            return Option.none();
        }
    }

    boolean isReady(long pid) {
        return lines.headOption().contains(String.valueOf(pid))
                && lines.drop(STATUS)
                        .headOption()
                        .exists(status -> status.strip().equals("ready"));
    }

    /** The process that the file names, if there is one now; after a restart of the machine it may be anybody. */
    Option<ProcessHandle> process() {
        return lines.headOption()
                .filter(line -> line.matches("[0-9]{1,9}"))
                .flatMap(pid -> Option.ofOptional(ProcessHandle.of(Long.parseLong(pid))))
                .filter(ProcessHandle::isAlive);
    }

    /** Whether that process is the PostgreSQL of this folder. */
    boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(command -> command.contains("postgres")
                        && command.contains(file.resolveSibling("").toString()))
                .isPresent();
    }

    /**
     * Takes the name of a stranger out of the file, which would keep PostgreSQL from starting. The rest stays: by it
     * PostgreSQL finds out whether processes of a killed server still use these files.
     */
    void disown() throws IOException {
        Files.write(file, lines.tail().prepend(NOBODY));
    }
}
