package io.liaison.rest.proxy;

import io.liaison.application.port.inbound.connection.RequestThrough.Answer;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers of an API, as they came: status, headers and bytes. */
final class PassedAnswers {

    private static final Set<Integer> WITHOUT_BODY = HashSet.of(204, 304);

    private PassedAnswers() {}

    static RestResponse<StreamingOutput> of(Answer answer, String method) {
        var hasBody = !method.equals(HttpMethod.HEAD) && !WITHOUT_BODY.contains(answer.status());
        var passed = ResponseBuilder.<StreamingOutput>create(answer.status());
        answer.headers().forEach(header -> passed.header(header.name(), header.value()));
        return (hasBody ? passed.entity(new PassedBody(answer.body())) : passed).build();
    }
}
