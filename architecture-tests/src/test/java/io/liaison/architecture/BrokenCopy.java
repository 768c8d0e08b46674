package io.liaison.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.liaison.architecture.proof.Planting;
import io.liaison.architecture.rule.CodeBase;
import io.liaison.architecture.rule.RuleId;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;

/** Liaison with whatever breaks a rule planted in it, under its own packages, and what was planted for each. */
record BrokenCopy(CodeBase code, Map<RuleId, Set<String>> planted) {

    static BrokenCopy in(Path folder) throws IOException, URISyntaxException {
        var main = Files.createDirectories(folder.resolve("main"));
        var tests = Files.createDirectories(folder.resolve("tests"));
        var product = names(Product.code());
        var all = new HashSet<String>();
        var planted = new EnumMap<RuleId, Set<String>>(RuleId.class);
        for (var rule : RuleBook.rules()) {
            var names = plant(Planting.of(rule.id(), product, Set.copyOf(all)), main, tests);
            planted.put(rule.id(), names);
            all.addAll(names);
        }
        return new BrokenCopy(Product.codeBeside(main, tests), planted);
    }

    private static Set<String> plant(Planting planting, Path main, Path tests) throws IOException {
        var names = new HashSet<String>();
        for (var file : planting.files()) {
            var reader = new ClassReader(Files.readAllBytes(file));
            var writer = new ClassWriter(0);
            reader.accept(new ClassRemapper(writer, planting), 0);
            var name = planting.map(reader.getClassName());
            var target = (planting.isTest(file) ? tests : main).resolve(name + ".class");
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.write(target, writer.toByteArray());
            names.add(name);
        }
        return names;
    }

    private static Set<String> names(CodeBase code) {
        return Stream.of(code.main(), code.tests())
                .flatMap(classes -> classes.stream())
                .map(JavaClass::getName)
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toSet());
    }
}
