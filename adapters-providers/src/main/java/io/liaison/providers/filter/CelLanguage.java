package io.liaison.providers.filter;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import java.util.Set;

/**
 * The Common Expression Language as filters speak it: about {@code event}, and with {@code at(event, "/a/b")} for what stands in a
 * place, as a list of that or of nothing. Nothing can be made in it that is larger than what is there already: texts and lists are not put
 * together, and loops only ask.
 */
final class CelLanguage {
    static final String EVENT = "event";
    private static final String AT = "at";
    private static final String AT_PLACE = "at_dyn_string";
    private static final String CONTAINS = "contains_string";
    private static final int MOST_STEPS = 10_000;
    private static final int MOST_DEPTH = 100;
    private static final int MOST_PATTERN = 1_000;
    private static final Set<String> GROWING = Set.of("ADD_STRING", "ADD_BYTES", "ADD_LIST");

    private static final CelOptions OPTIONS = CelOptions.current()
            .enableHeterogeneousNumericComparisons(true)
            .comprehensionMaxIterations(MOST_STEPS)
            .maxParseRecursionDepth(MOST_DEPTH)
            .maxRegexProgramSize(MOST_PATTERN)
            .build();

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                    .filterFunctions((function, overload) -> !GROWING.contains(overload.toString()))
                    .build())
            .setStandardMacros(
                    CelStandardMacro.HAS, CelStandardMacro.ALL, CelStandardMacro.EXISTS, CelStandardMacro.EXISTS_ONE)
            .addVar(EVENT, SimpleType.DYN)
            .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    AT,
                    CelOverloadDecl.newGlobalOverload(
                            AT_PLACE, ListType.create(SimpleType.DYN), SimpleType.DYN, SimpleType.STRING)))
            .setResultType(SimpleType.BOOL)
            .build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.plannerRuntimeBuilder()
            .setOptions(OPTIONS)
            .setStandardFunctions(CelStandardFunctions.newBuilder()
                    .filterFunctions((function, overload) -> function != CelStandardFunctions.StandardFunction.CONTAINS
                            && !GROWING.contains(overload.toString()))
                    .build())
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    AT, CelFunctionBinding.from(AT_PLACE, Object.class, String.class, EventValue::at)))
            .addFunctionBindings(CelFunctionBinding.fromOverloads(
                    "contains", CelFunctionBinding.from(CONTAINS, String.class, String.class, TextSearch::contains)))
            .build();

    private CelLanguage() {}

    static CelAbstractSyntaxTree compile(String text) throws CelValidationException {
        return COMPILER.compile(text).getAst();
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree tree) throws CelEvaluationException {
        return RUNTIME.createProgram(tree);
    }
}
