package io.liaison.rest.description;

import io.liaison.rest.wire.Answers;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds to the description what is true of every operation: it may answer a problem, and it asks for an API key. */
@OpenApiFilter(stages = RunStage.BUILD)
public final class DescribedProblems implements OASFilter {
    private static final String PROBLEM = "#/components/responses/Problem";
    private static final String API_KEY = "apiKey";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
        if (path.startsWith(Answers.ROOT)) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(API_KEY));
        }
    }
}
