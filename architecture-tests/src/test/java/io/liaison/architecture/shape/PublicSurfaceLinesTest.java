package io.liaison.architecture.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class PublicSurfaceLinesTest {
    private static final String SAMPLE = "io.liaison.architecture.fixture.surface";

    @Test
    void has_a_line_for_each_public_type_and_member_and_none_for_what_every_type_has() {
        var lines = PublicSurface.of(new ClassFileImporter().importPackages(SAMPLE));

        assertThat(lines)
                .containsExactly(
                        SAMPLE + ".Shown (record)",
                        SAMPLE + ".Shown.MOST: int",
                        SAMPLE + ".Shown.Size (enum)",
                        SAMPLE + ".Shown.Size.SMALL: Shown.Size",
                        SAMPLE + ".Shown.count(Shown.Size[]): int",
                        SAMPLE + ".Shown.new(Map<String, List<Shown.Size>>)",
                        SAMPLE + ".Shown.of(T): T",
                        SAMPLE + ".Shown.sizes(): Map<String, List<Shown.Size>>");
    }
}
