package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** PostgreSQL's programs: an archive on the class path, unpacked once below a folder. */
record Binaries(Path root) {
    /** Unpacks beside and then renames, so that programs are there whole or not at all, also when two do it at once. */
    static Either<Failure, Binaries> under(Path folder) {
        // by the loader, since a class on the module path sees what is in its own module only
        var archive = Binaries.class.getClassLoader().getResource(archive());
        return archive == null
                ? Trouble.of("No PostgreSQL comes along for this platform ({0}): set LIAISON_DB_URL", archive())
                : Trouble.unlessFailing("Unpacking PostgreSQL", () -> unpackOnce(archive, folder));
    }

    Path program(String name) {
        return root.resolve("bin").resolve(name);
    }

    private static Binaries unpackOnce(URL archive, Path folder) throws IOException {
        var root = folder.resolve("postgresql-" + archive.openConnection().getContentLengthLong());
        if (!Files.isDirectory(root)) {
            Files.createDirectories(folder);
            var draft = Files.createTempDirectory(folder, "unpacking");
            new Archive(archive).unpack(draft);
            rename(draft, root);
        }
        return new Binaries(root);
    }

    private static void rename(Path draft, Path root) throws IOException {
        try {
            Files.move(draft, root, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFirst) {
            Trouble.warn("PostgreSQL was unpacked twice at once; {0} can be deleted", draft);
        }
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }
}
