package io.liaison.torture.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.torture.canary.finder.Find;
import io.liaison.torture.canary.finder.Place;
import io.liaison.torture.canary.flock.Call;
import io.liaison.torture.canary.secret.Kind;
import io.liaison.torture.canary.secret.Marks;
import io.liaison.torture.canary.stage.CanaryStage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody hides is found: the same search, with a secret put where each place would leak it. */
class PlantedSecretIT {
    private final Marks marks = new Marks(11);
    private final String secret = marks.only(Kind.CODE);

    @TempDir
    private Path folder;

    @Test
    void a_secret_is_found_in_each_place_that_is_searched() throws Exception {
        var ground = Files.createDirectory(folder.resolve("named-" + secret));
        var told = Map.of("LIAISON_PUBLIC_URL", "http://localhost/" + secret, "PLANTED", secret);
        try (var stage = CanaryStage.set(ground, marks, 11, told)) {
            stage.caller(marks).must(Call.post("/api/v1/folders", "{\"name\":\"" + secret + "\"}"));
            Files.writeString(ground.resolve("server/left-behind"), secret);
            Files.writeString(ground.resolve("temporary/left-behind"), secret);

            stage.searchEverywhere();

            assertThat(stage.finds().leaks()).extracting(Find::place).contains(Place.values());
        }
    }
}
