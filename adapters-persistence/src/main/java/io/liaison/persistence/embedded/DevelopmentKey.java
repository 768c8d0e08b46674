package io.liaison.persistence.embedded;

import io.liaison.domain.authentication.Secret;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.EncryptionKeyMissing;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;

/** The master key of a folder that was given none: made once, with the folder, and kept in it. */
public final class DevelopmentKey {

    private DevelopmentKey() {}

    /** @failure 1800 the folder has a database already and no key: it was made with one that has to be given again */
    public static Either<Failure, Secret> of(Path folder) {
        var file = new PrivateFile(folder.resolve("master.key").toAbsolutePath());
        if (file.exists()) {
            return Trouble.unlessFailing("Reading " + file, file::read);
        }
        return Cluster.exists(folder) ? Either.left(new EncryptionKeyMissing()) : make(folder, file);
    }

    private static Either<Failure, Secret> make(Path folder, PrivateFile file) {
        return Trouble.unlessFailing("Making " + file, () -> {
                    Files.createDirectories(folder);
                    return file.make();
                })
                .peek(made -> Trouble.warn(
                        "LIAISON_MASTER_KEY is not set, so a key was made in {0}. Whoever reads that file and the "
                                + "database reads every secret, and without it none can be read: keep a copy apart.",
                        file));
    }
}
