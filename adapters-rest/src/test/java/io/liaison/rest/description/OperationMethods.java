package io.liaison.rest.description;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.liaison.rest.idempotency.ClaimFilter;
import io.liaison.rest.security.ApiKeyFilter;
import io.liaison.rest.wire.Answers;
import io.liaison.rest.wire.Body;
import io.liaison.rest.wire.BodyReader;
import io.liaison.rest.wire.Proxied;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What runs for an operation: the method of a resource, and whatever the framework calls before it. */
final class OperationMethods {
    private final JavaClasses product;

    private OperationMethods(JavaClasses product) {
        this.product = product;
    }

    static OperationMethods ofTheProduct() {
        return new OperationMethods(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.liaison.domain", "io.liaison.application", "io.liaison.rest"));
    }

    List<JavaMethod> at(String path, HttpMethod method) {
        var resource = resourceMethod(path, method);
        return Stream.of(Stream.of(resource), filters(path, method), reader(resource))
                .flatMap(each -> each)
                .toList();
    }

    private JavaMethod resourceMethod(String path, HttpMethod method) {
        return product.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(each -> each.isAnnotatedWith("jakarta.ws.rs." + method))
                .filter(each -> (path(each.getOwner()) + path(each)).equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing answers " + method + " " + path));
    }

    private Stream<JavaMethod> filters(String path, HttpMethod method) {
        if (!path.startsWith(Answers.ROOT)) {
            return Stream.empty();
        }
        var claimed = method == HttpMethod.POST && !Proxied.is(path)
                ? named(ClaimFilter.class, "filter")
                : Stream.<JavaMethod>empty();
        return Stream.concat(named(ApiKeyFilter.class, "filter"), claimed);
    }

    private Stream<JavaMethod> reader(JavaCodeUnit resource) {
        return takesBody(resource) ? named(BodyReader.class, "readFrom") : Stream.empty();
    }

    private static boolean takesBody(JavaCodeUnit resource) {
        return resource.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Body.class));
    }

    private Stream<JavaMethod> named(Class<?> type, String name) {
        return product.get(type).getMethods().stream()
                .filter(method -> method.getName().equals(name));
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(Path.class)
                .map(Path::value)
                .orElse("")
                .replace(":.*}", "}");
    }
}
