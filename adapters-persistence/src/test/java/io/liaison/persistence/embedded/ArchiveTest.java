package io.liaison.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class ArchiveTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void pack() throws IOException {
        var file = folder.resolve("programs.txz");
        try (var tar =
                new TarArchiveOutputStream(new XZOutputStream(Files.newOutputStream(file), new LZMA2Options()))) {
            add(tar, "share/", 0755, "");
            add(tar, "share/rules", 0644, "rules");
            add(tar, "bin/program", 0755, "program");
            var link = new TarArchiveEntry("lib/link", TarConstants.LF_SYMLINK);
            link.setLinkName("../share/rules");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        archive = new Archive(file.toUri().toURL());
    }

    @Test
    void is_unpacked_whole() throws IOException {
        archive.unpack(folder);

        assertThatAllIsThere();
    }

    @Test
    void is_unpacked_by_the_tar_of_this_machine() throws IOException {
        var unpacked = archive.unpackByTar(folder, "tar");

        assertThat(unpacked).isTrue();
        assertThatAllIsThere();
    }

    @Test
    void is_unpacked_without_a_tar() throws IOException {
        archive.unpackHere(folder);

        assertThatAllIsThere();
    }

    @Test
    void is_unpacked_over_what_an_attempt_has_left() throws IOException {
        archive.unpackByTar(folder, "tar");

        archive.unpackHere(folder);

        assertThatAllIsThere();
    }

    @Test
    void a_tar_that_fails_or_is_missing_has_not_unpacked_it() throws IOException {
        assertThat(archive.unpackByTar(folder, "false")).isFalse();
        assertThat(archive.unpackByTar(folder, "no-such-tar")).isFalse();
    }

    private void assertThatAllIsThere() throws IOException {
        assertThat(folder.resolve("share/rules")).hasContent("rules");
        assertThat(folder.resolve("bin/program")).isExecutable().hasContent("program");
        assertThat(Files.readSymbolicLink(folder.resolve("lib/link"))).isEqualTo(Path.of("../share/rules"));
        assertThat(Files.isExecutable(folder.resolve("share/rules"))).isFalse();
    }

    private static void add(TarArchiveOutputStream tar, String name, int mode, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
