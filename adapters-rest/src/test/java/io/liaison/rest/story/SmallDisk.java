package io.liaison.rest.story;

import io.liaison.providers.fixture.ServerProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A disk of 200 MB that only the processes of one server see, where that server has its data. */
record SmallDisk(Path mount) {
    private static final String MOUNT = "mount -t tmpfs -o size=200m tmpfs \"$0\" && exec \"$@\"";

    static SmallDisk below(Path folder) {
        return new SmallDisk(folder.resolve("data"));
    }

    /** Whether this system lets a process have mounts of its own. */
    static boolean isPossible() throws IOException {
        return new ProcessBuilder(alone(Path.of("/tmp"), "true"))
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }

    Launch under(Launch launch) throws IOException {
        Files.createDirectories(mount);
        return launch.within(alone(mount));
    }

    /** The disk as that server sees it. */
    SmallDisk seenBy(ServerProcess server) {
        return new SmallDisk(Path.of("/proc", String.valueOf(server.id()), "root" + mount));
    }

    void fill() {
        try (var filler = Files.newOutputStream(filler())) {
            pour(filler);
        } catch (IOException full) {
            assert Files.exists(filler()) : full;
        }
    }

    void empty() throws IOException {
        Files.delete(filler());
    }

    private static void pour(OutputStream filler) throws IOException {
        var some = new byte[65_536];
        while (true) {
            filler.write(some);
        }
    }

    private Path filler() {
        return mount.resolve("filler");
    }

    private static List<String> alone(Path mount, String... command) {
        var start = List.of("unshare", "--map-root-user", "--mount", "sh", "-c", MOUNT, mount.toString());
        return Stream.concat(start.stream(), Stream.of(command)).toList();
    }
}
