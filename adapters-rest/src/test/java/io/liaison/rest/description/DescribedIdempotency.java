package io.liaison.rest.description;

import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Proxied;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Adds to the description what is true of every POST that is ours: it may bring a key to be carried out once. */
@OpenApiFilter(stages = RunStage.BUILD)
public final class DescribedIdempotency implements OASFilter {
    private static final String KEY = "#/components/parameters/IdempotencyKey";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(Answers.ROOT) && !Proxied.is(path) && item.getPOST() != null) {
                complete(item);
            }
        });
    }

    private static void complete(PathItem item) {
        item.getPOST().addParameter(OASFactory.createParameter().ref(KEY));
    }
}
