package io.liaison.architecture.proof;

import io.liaison.architecture.rule.RuleId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/**
 * What breaks a rule, moved out of its fixture to where it would be below another root. What is there already by that name
 * stands in for it, unless it is itself of a fixture; then this one gets the rule's name before its own.
 */
public final class Planting extends Remapper {
    private static final String ROOT = "io/liaison/";
    private final RuleId id;
    private final Path folder;
    private final Set<String> product;
    private final Set<String> planted;

    private Planting(RuleId id, Path folder, Set<String> product, Set<String> planted) {
        super(Opcodes.ASM9);
        this.id = id;
        this.folder = folder;
        this.product = product;
        this.planted = planted;
    }

    /** Names are those of class files, such as {@code io/liaison/domain/folder/Folder}. */
    public static Planting of(RuleId id, Set<String> product, Set<String> planted) throws URISyntaxException {
        var classes = Path.of(Planting.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return new Planting(id, classes.resolve(root(id)), product, planted);
    }

    /** Those that go along. */
    public List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !product.contains(moved(nameOf(file))))
                    .sorted()
                    .toList();
        }
    }

    public boolean isTest(Path file) {
        return Verdict.isTest(nameOf(file) + ".class", root(id));
    }

    @Override
    public String map(String name) {
        return name.startsWith(root(id)) ? unlessTaken(moved(name)) : name;
    }

    private String unlessTaken(String name) {
        var end = name.lastIndexOf('/') + 1;
        return planted.contains(outermost(name)) ? name.substring(0, end) + id + name.substring(end) : name;
    }

    private String moved(String name) {
        return ROOT + name.substring(root(id).length());
    }

    private String nameOf(Path file) {
        return root(id) + folder.relativize(file).toString().replace('\\', '/').replaceFirst("\\.class$", "");
    }

    private static String outermost(String name) {
        return name.replaceFirst("\\$.*", "");
    }

    private static String root(RuleId id) {
        return Verdict.rootOf(id, "violating").replace('.', '/') + "/";
    }
}
