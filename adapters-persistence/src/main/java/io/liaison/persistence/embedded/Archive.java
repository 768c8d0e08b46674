package io.liaison.persistence.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** An archive of programs. The machine's own tar unpacks it in a third of the time; where there is none, we do. */
record Archive(URL url) {
    private static final int OWNER_EXECUTES = 0100;

    void unpack(Path folder) throws IOException {
        if (!unpackByTar(folder, "tar")) {
            unpackHere(folder);
        }
    }

    /** Right only when all was unpacked; what an attempt has left lying does not matter to {@link #unpackHere}. */
    boolean unpackByTar(Path folder, String tar) throws IOException {
        try (var archive = url.openStream()) {
            var process = new ProcessBuilder(tar, "-xJf", "-", "--no-same-owner", "-C", folder.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            try (var input = process.getOutputStream()) {
                archive.transferTo(input);
            }
            return process.onExit().join().exitValue() == 0;
        } catch (IOException unable) {
            return false;
        }
    }

    void unpackHere(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(url.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            allow(entry, target);
        }
    }

    private static void allow(TarArchiveEntry entry, Path target) throws IOException {
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
