package io.liaison.providers.filter;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an expression could take its time with. */
final class LoopCheck {
    /** How long a text may be that is compared with a pattern. */
    private static final int MOST_MATCHED = 100_000;

    private static final Set<Kind> CONTAINERS = EnumSet.of(Kind.LIST, Kind.MAP, Kind.STRUCT);

    private LoopCheck() {}

    /** A list of the items of a loop could hold twice as much as they do, and the next one twice as much again. */
    static boolean isBounded(CelAbstractSyntaxTree tree) {
        var root = CelNavigableAst.fromAst(tree).getRoot();
        var items = root.allNodes()
                .map(CelNavigableExpr::expr)
                .filter(part -> part.getKind() == Kind.COMPREHENSION)
                .map(loop -> loop.comprehension().iterVar())
                .collect(Collectors.toSet());
        return root.allNodes()
                .filter(part -> CONTAINERS.contains(part.getKind()))
                .flatMap(CelNavigableExpr::allNodes)
                .noneMatch(part -> part.getKind() == Kind.IDENT && items.contains(nameOf(part.expr())));
    }

    static int mostText(CelAbstractSyntaxTree tree) {
        return CelNavigableAst.fromAst(tree)
                        .getRoot()
                        .allNodes()
                        .anyMatch(part -> part.getKind() == Kind.CALL
                                && part.expr().call().function().equals("matches"))
                ? MOST_MATCHED
                : Integer.MAX_VALUE;
    }

    private static String nameOf(CelExpr identifier) {
        return identifier.ident().name();
    }
}
