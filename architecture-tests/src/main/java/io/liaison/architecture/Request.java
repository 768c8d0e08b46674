package io.liaison.architecture;

import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody at the command line asks for. */
sealed interface Request {
    String USAGE = "usage: CheckJar com.acme.shop some.jar [more.jar …]"
            + " [--without R4,R23] [--adapters web,jdbc] [--store jdbc]";
    String WITHOUT = "--without";
    String ADAPTERS = "--adapters";
    String STORE = "--store";

    static Request parse(List<String> arguments) {
        var names = new ArrayList<String>();
        var options = new HashMap<String, List<String>>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (!argument.startsWith("--")) {
                names.add(argument);
            } else if (List.of(WITHOUT, ADAPTERS, STORE).contains(argument) && rest.hasNext()) {
                options.put(argument, List.of(rest.next().split(",")));
            } else {
                return new Refused("Not understood: " + argument);
            }
        }
        return names.size() < 2
                ? new Refused("Name a package and at least one jar.")
                : check(names.getFirst(), names.subList(1, names.size()), options);
    }

    private static Request check(String root, List<String> jars, Map<String, List<String>> options) {
        var without = options.getOrDefault(WITHOUT, List.of());
        var unknown = without.stream().filter(id -> !isRule(id)).toList();
        return unknown.isEmpty()
                ? new Check(
                        layout(root, options),
                        jars.stream().map(Path::of).toList(),
                        without.stream().map(RuleId::valueOf).toList())
                : new Refused("No such rule: " + String.join(", ", unknown));
    }

    /** The first of the adapters is the one that drives the application. */
    private static Layout layout(String root, Map<String, List<String>> options) {
        var adapters = options.getOrDefault(ADAPTERS, List.of());
        var ours = Layout.of(root);
        var named = adapters.isEmpty()
                ? ours
                : ours.withAdapters(adapters.toArray(String[]::new)).withApi(adapters.getFirst());
        return options.containsKey(STORE) ? named.withStore(options.get(STORE).getFirst()) : named;
    }

    private static boolean isRule(String id) {
        return Stream.of(RuleId.values()).anyMatch(known -> known.name().equals(id));
    }

    /** Jars whose classes are to be held to the rules, but for those that are left out. */
    record Check(Layout layout, List<Path> jars, List<RuleId> without) implements Request {}

    /** Nothing that can be done. */
    record Refused(String why) implements Request {}
}
