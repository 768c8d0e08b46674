package io.liaison.architecture.adapter;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import io.liaison.architecture.layout.Layout;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contracts among the tests of a code base. That of a port {@code Folders} is called {@code FoldersContract}, or
 * {@code FolderContract}.
 */
final class Contracts {
    private final Layout layout;
    private final List<JavaClass> contracts;
    private final List<JavaClass> runs;

    Contracts(Layout layout, JavaClasses tests) {
        this.layout = layout;
        this.contracts = tests.stream()
                .filter(type -> type.getSimpleName().endsWith("Contract"))
                .toList();
        this.runs = tests.stream()
                .filter(type -> !type.getModifiers().contains(ABSTRACT))
                .toList();
    }

    Stream<String> breachesOf(JavaClass port) {
        var contract = contractOf(port);
        if (layout.conventions().uncontracted().contains(port.getSimpleName())) {
            return contract.stream().map(found -> port.getDescription() + " has a contract after all");
        }
        var homes = homesOf(port);
        var unkept =
                Stream.of(port).filter(any -> homes.isEmpty()).map(any -> port.getDescription() + " has no adapter");
        var unwritten = Stream.of(port)
                .filter(any -> contract.isEmpty())
                .map(any -> port.getDescription() + " has no contract");
        return Stream.concat(
                Stream.concat(unkept, unwritten),
                contract.stream()
                        .flatMap(found -> homes.stream()
                                .filter(home -> !isRunIn(home, found))
                                .map(home -> "%s is not kept in %s: no test runs its contract"
                                        .formatted(port.getDescription(), home))));
    }

    private Optional<JavaClass> contractOf(JavaClass port) {
        var name = port.getSimpleName();
        return contracts.stream()
                .filter(type -> type.getSimpleName().equals(name + "Contract")
                        || type.getSimpleName().equals(name.replaceFirst("s$", "") + "Contract"))
                .findFirst();
    }

    /** The adapters that have classes for the port. */
    private List<String> homesOf(JavaClass port) {
        return layout.adapters().stream()
                .filter(adapter ->
                        port.getAllSubclasses().stream().anyMatch(type -> !type.isInterface() && isIn(adapter, type)))
                .toList();
    }

    private boolean isRunIn(String adapter, JavaClass contract) {
        return runs.stream().anyMatch(type -> isIn(adapter, type) && type.isAssignableTo(contract.getName()));
    }

    private boolean isIn(String adapter, JavaClass type) {
        return PackageMatcher.of(layout.packagesOf(adapter)).matches(type.getPackageName());
    }
}
