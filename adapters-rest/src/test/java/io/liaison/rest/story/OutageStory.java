package io.liaison.rest.story;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Where stories of outages begin and end: each beside a provider of its own. */
abstract class OutageStory {
    @TempDir
    Path folder;

    OutageScene scene;

    @BeforeEach
    void open() {
        scene = OutageScene.in(folder);
    }

    @AfterEach
    void close() {
        scene.close();
    }
}
