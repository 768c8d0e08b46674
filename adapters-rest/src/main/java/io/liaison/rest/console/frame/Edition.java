package io.liaison.rest.console.frame;

import io.vavr.collection.List;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.CRC32;

/** Of the files that pages load: browsers keep these for a day, and ask anew once a page names another edition. */
public record Edition(String value) {
    private static final List<String> FILES = List.of("console.css", "console.js", "live.js");

    /** As this server has them. */
    public static Edition shipped() {
        return of(FILES.map(Edition::read));
    }

    static Edition of(List<byte[]> files) {
        var sum = new CRC32();
        files.forEach(sum::update);
        return new Edition(Long.toHexString(sum.getValue()));
    }

    private static byte[] read(String name) {
        var path = "META-INF/resources" + ConsoleAddress.PATH + name;
        try (var file = Objects.requireNonNull(Edition.class.getClassLoader().getResourceAsStream(path))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("packaged without " + name, unreadable);
        }
    }
}
