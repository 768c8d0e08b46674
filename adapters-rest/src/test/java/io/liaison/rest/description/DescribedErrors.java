package io.liaison.rest.description;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import io.liaison.domain.error.Failure;
import io.liaison.domain.error.Invalid.Malformation;
import io.liaison.domain.error.Invalid.MalformedRequest;
import io.liaison.domain.fixture.Failures;
import io.liaison.rest.problem.ProblemDto;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.net.URI;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation the codes that it can answer, by status: a line each for people, a list of numbers for programs. */
@OpenApiFilter(stages = RunStage.BUILD)
public final class DescribedErrors implements OASFilter {
    static final String CODES = "x-error-codes";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Problems PROBLEMS = new Problems(URI.create("http://localhost"));
    private static final Exchange IN_ENGLISH = Exchange.begin("en", null);
    private final OperationMethods methods = OperationMethods.ofTheProduct();

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        var behind = ReachedFailures.from(methods.at(path, method))
                .among(Failures.samples().asJava());
        byStatus(Stream.concat(behind, refusals(operation)))
                .forEach((status, problems) ->
                        operation.getResponses().addAPIResponse(status.toString(), response(problems)));
    }

    /** What the framework refuses before anything of ours runs. */
    private static Stream<Failure> refusals(Operation operation) {
        var always = Stream.of(Malformation.UNREADABLE, Malformation.NOT_ACCEPTABLE);
        var withBody = operation.getRequestBody() == null
                ? Stream.<Malformation>empty()
                : Stream.of(Malformation.UNSUPPORTED_MEDIA_TYPE);
        return Stream.concat(always, withBody).map(reason -> new MalformedRequest(reason, ""));
    }

    private static SortedMap<Integer, SortedSet<ProblemDto>> byStatus(Stream<Failure> failures) {
        return failures.map(failure -> PROBLEMS.describe(failure, IN_ENGLISH))
                .collect(groupingBy(
                        ProblemDto::status,
                        TreeMap::new,
                        toCollection(() -> new TreeSet<>(Comparator.comparingInt(ProblemDto::code)))));
    }

    private static APIResponse response(SortedSet<ProblemDto> problems) {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        var problem = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description(problems.stream().map(DescribedErrors::line).collect(joining("\n")))
                .content(OASFactory.createContent().addMediaType(ProblemResponses.MEDIA_TYPE, problem))
                .addExtension(CODES, problems.stream().map(ProblemDto::code).toList());
    }

    private static String line(ProblemDto problem) {
        return "- " + problem.code() + " " + problem.name() + ": " + problem.title();
    }
}
