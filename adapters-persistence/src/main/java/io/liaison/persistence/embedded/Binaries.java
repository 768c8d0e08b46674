package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs: an archive on the class path, unpacked once below a folder. */
record Binaries(Path root) {
    private static final int OWNER_EXECUTES = 0100;

    /** Unpacks beside and then renames, so that programs are there whole or not at all, also when two do it at once. */
    static Either<Failure, Binaries> under(Path folder) {
        var archive = Binaries.class.getResource("/" + archive());
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
            unpack(archive, draft);
            rename(draft, root);
        }
        return new Binaries(root);
    }

    private static void unpack(URL archive, Path draft) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, draft.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(parent(target));
            Files.copy(tar, target);
            if ((entry.getMode() & OWNER_EXECUTES) != 0) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void rename(Path draft, Path root) throws IOException {
        try {
            Files.move(draft, root, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFirst) {
            Trouble.warn("PostgreSQL was unpacked twice at once; {0} can be deleted", draft);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    private static String archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }
}
