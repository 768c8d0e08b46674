package io.liaison.architecture;

import io.liaison.architecture.layout.Layout;
import io.liaison.architecture.rule.RuleId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What somebody at the command line asks for. */
sealed interface Request {
    String USAGE = "usage: CheckJar com.acme.shop some.jar [more.jar …] [--without R4,R23]";

    static Request parse(List<String> arguments) {
        var names = new ArrayList<String>();
        var without = new TreeSet<RuleId>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (!argument.startsWith("--")) {
                names.add(argument);
            } else if (!argument.equals("--without") || !rest.hasNext()) {
                return new Refused("Not understood: " + argument);
            } else {
                var ids = List.of(rest.next().split(","));
                var unknown = ids.stream().filter(id -> !isRule(id)).toList();
                if (!unknown.isEmpty()) {
                    return new Refused("No such rule: " + String.join(", ", unknown));
                }
                ids.forEach(id -> without.add(RuleId.valueOf(id)));
            }
        }
        return names.size() < 2
                ? new Refused("Name a package and at least one jar.")
                : new Check(
                        Layout.of(names.getFirst()),
                        names.stream().skip(1).map(Path::of).toList(),
                        Set.copyOf(without));
    }

    private static boolean isRule(String id) {
        return Stream.of(RuleId.values()).anyMatch(known -> known.name().equals(id));
    }

    /** Jars whose classes are to be held to the rules, but for those that are left out. */
    record Check(Layout layout, List<Path> jars, Set<RuleId> without) implements Request {}

    /** Nothing that can be done. */
    record Refused(String why) implements Request {}
}
