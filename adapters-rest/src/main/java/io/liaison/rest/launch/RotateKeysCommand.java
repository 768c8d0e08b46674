package io.liaison.rest.launch;

import io.liaison.application.engine.RotationPorts;
import io.liaison.application.port.inbound.rotation.InspectKeyRotation;
import io.liaison.application.port.inbound.rotation.OrderKeyRotation;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.InvalidArgument;
import io.liaison.domain.rotation.KeyRotation;
import io.liaison.domain.rotation.MasterKeyUse;
import io.vavr.collection.Array;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * {@code rotate-keys [--master]}: brings all that is sealed under a new key, or all keys under a new master key, while
 * servers go on serving. It may be cut off at any moment: whoever starts next, it or a server, goes on where it was.
 *
 * @param say where the progress is told, line by line
 */
record RotateKeysCommand(Settings settings, boolean master, Consumer<String> say) {
    private static final String NAME = "rotate-keys";
    private static final String MASTER = "--master";
    private static final Duration PAUSE = Duration.ofMillis(500);

    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** What stands behind its name: nothing, or that the master key is meant. */
    static Either<Failure, Boolean> ofMaster(String... arguments) {
        var more = Array.of(arguments).tail();
        return more.isEmpty() || more.equals(Array.of(MASTER))
                ? Either.right(more.nonEmpty())
                : Either.left(new InvalidArgument(more.mkString(" "), Expectation.KNOWN_SETTING));
    }

    /** Answers the last line, when everything is done. */
    Either<Failure, String> run() {
        return Installation.open(settings).flatMap(installation -> {
            var rotations = installation.liaison().rotations();
            var outcome = master ? replaced(rotations) : rotated(rotations);
            return installation.storage().closing().close().flatMap(closed -> outcome);
        });
    }

    private static Either<Failure, String> replaced(RotationPorts rotations) {
        return rotations.orderMasterKeyReplacement().order().map(RotateKeysCommand::line);
    }

    private Either<Failure, String> rotated(RotationPorts rotations) {
        var steps = new RotationSteps(rotations.advanceKeyRotations(), PAUSE);
        var progress = rotations.orderKeyRotation().order(new OrderKeyRotation.Command(Bootstrap.TENANT));
        while (progress.exists(KeyRotation::isRunning)) {
            progress.map(RotateKeysCommand::line).forEach(say);
            progress = steps.take()
                    .flatMap(step ->
                            rotations.inspectKeyRotation().inspect(new InspectKeyRotation.Query(Bootstrap.TENANT)));
        }
        return progress.map(RotateKeysCommand::line);
    }

    static String line(KeyRotation rotation) {
        var done = "Key " + rotation.key() + ": " + rotation.done() + " secrets are under it";
        if (rotation.isRunning()) {
            return done + ", " + rotation.left() + " left.";
        }
        return rotation.left() == 0
                ? done + ", and none is left."
                : done + ". What does not open stays as it is: " + rotation.left() + ".";
    }

    static String line(MasterKeyUse use) {
        var moved = "The keys of " + use.current() + " tenants are under the master key.";
        var former = use.needsFormer()
                ? " LIAISON_FORMER_MASTER_KEY is still needed by "
                        + use.former().size() + "."
                : " LIAISON_FORMER_MASTER_KEY is no longer needed.";
        var lost = use.unopened().isEmpty() ? "" : " Those of " + use.unopened().size() + " open with neither.";
        return moved + former + lost;
    }
}
