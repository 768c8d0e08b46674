package io.liaison.persistence.embedded;

import io.liaison.domain.authentication.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret in a file that only its owner can read. */
final class PrivateFile {
    private static final int BYTES = 32;
    private final Path file;

    PrivateFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    Secret read() throws IOException {
        return new Secret(Files.readString(file).strip());
    }

    /** Keeps 256 random bits in Base64; whole or not at all, also when the power fails meanwhile. */
    Secret make() throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "draft", ".tmp", ownerOnly);
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return read();
    }

    Secret readOrMake() throws IOException {
        return exists() ? read() : make();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
