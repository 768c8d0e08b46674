package io.liaison.rest.problem;

import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.regex.Pattern;

/** Which methods an address takes, as the resources declare them: an answer 405 has to say so (RFC 9110, 15.5.6). */
public final class AllowedMethods {
    private final Seq<Route> routes;

    public AllowedMethods(Seq<Class<?>> resources) {
        this.routes = resources.flatMap(
                resource -> Array.of(resource.getDeclaredMethods()).flatMap(method -> Route.of(resource, method)));
    }

    /** As the header {@code Allow} has it. */
    String at(String path) {
        var declared =
                routes.filter(route -> route.address().matcher(path).matches()).map(Route::method);
        return declared.appendAll(declared.contains("GET") ? List.of("HEAD") : List.empty())
                .append("OPTIONS")
                .distinct()
                .sorted()
                .mkString(", ");
    }

    private record Route(Pattern address, String method) {

        static Option<Route> of(Class<?> resource, Method method) {
            return Array.of(method.getAnnotations())
                    .flatMap(annotation -> named(annotation))
                    .headOption()
                    .map(name -> new Route(address(resource, method), name));
        }

        private static Option<String> named(Annotation annotation) {
            return Option.of(annotation.annotationType().getAnnotation(HttpMethod.class))
                    .map(HttpMethod::value);
        }

        private static Pattern address(Class<?> resource, Method method) {
            var template = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
            return Pattern.compile(
                    template.replaceAll("\\{[^/}:]+}", "[^/]+").replaceAll("\\{[^/}:]+:([^}]+)}", "$1") + "/?");
        }

        private static String path(Path annotation) {
            return Option.of(annotation).map(Path::value).getOrElse("");
        }
    }
}
