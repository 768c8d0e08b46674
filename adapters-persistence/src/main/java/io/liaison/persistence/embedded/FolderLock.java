package io.liaison.persistence.embedded;

import io.liaison.domain.error.Failure;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a folder for one server. The system lets go of it when the process ends, however it ends. */
final class FolderLock {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static Either<Failure, FolderLock> take(Path folder) {
        var file = folder.resolve("liaison.lock");
        return Trouble.unlessFailing("Locking " + file, () -> {
                    Files.createDirectories(folder);
                    return FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                })
                .flatMap(channel -> Trouble.unlessFailing("Locking " + file, () -> isTaken(channel))
                        .flatMap(taken ->
                                taken ? Either.right(new FolderLock(channel)) : refuse(folder, file, channel)));
    }

    Either<Failure, String> release() {
        return Trouble.unlessFailing("Unlocking the folder", () -> {
            channel.close();
            return "unlocked";
        });
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            var taken = channel.tryLock() != null;
            if (taken) {
                var owner = String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
                channel.truncate(0).write(ByteBuffer.wrap(owner), 0);
            }
            return taken;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static Either<Failure, FolderLock> refuse(Path folder, Path file, FileChannel channel) {
        return Trouble.unlessFailing("Reading " + file, () -> {
                    channel.close();
                    return Files.readString(file);
                })
                .flatMap(owner -> Trouble.of(
                        "The folder {0} is in use by another Liaison, process {1}: stop that one, or set LIAISON_DATA",
                        folder, owner));
    }
}
