package io.liaison.rest.trigger;

import io.liaison.application.port.inbound.trigger.ReceiveCall.Answer;
import io.liaison.application.port.inbound.trigger.ReceiveCall.Reply;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What providers are answered. */
final class HookAnswers {

    private HookAnswers() {}

    /** Whether it came before is nothing to them: they need to know that it need not come again. */
    static RestResponse<StreamingOutput> of(Answer answer) {
        return answer.reply().map(HookAnswers::of).getOrElse(RestResponse::noContent);
    }

    private static RestResponse<StreamingOutput> of(Reply reply) {
        var told = ResponseBuilder.<StreamingOutput>ok(
                        out -> out.write(reply.body().getBytes(StandardCharsets.UTF_8)))
                .header(HttpHeaders.CONTENT_TYPE, reply.mediaType());
        reply.header().forEach(header -> told.header(header.name(), header.value()));
        return told.build();
    }
}
