package io.liaison.rest.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to the description what is true of every list that has an order: it comes in pages. */
@OpenApiFilter(stages = RunStage.BUILD)
public final class DescribedPages implements OASFilter {
    private static final String PARAMETERS = "#/components/parameters/";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(DescribedPages::hasOrder)
                .forEach(list -> list.addParameter(parameter("Limit")).addParameter(parameter("Cursor")));
    }

    private static boolean hasOrder(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .map(Parameter::getRef)
                .filter(Objects::nonNull)
                .anyMatch(ref -> ref.endsWith("Sort"));
    }

    private static Parameter parameter(String name) {
        return OASFactory.createParameter().ref(PARAMETERS + name);
    }
}
