package io.liaison.rest.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.liaison.domain.authentication.Secret;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer as it was sent, so that it can be sent again byte for byte; {@code body} in Base64. */
record KeptAnswer(int status, Map<String, String> headers, String body) {
    /** What is said about the answer itself; the rest belongs to the exchange that it is sent in. */
    private static final List<String> KEPT =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.LOCATION, HttpHeaders.ETAG);

    private static final ObjectMapper JSON = new ObjectMapper();

    static KeptAnswer of(ContainerResponseContext response, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            var value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new KeptAnswer(response.getStatus(), headers, Base64.getEncoder().encodeToString(body));
    }

    static KeptAnswer read(Secret written) {
        try {
            return JSON.readValue(written.reveal(), KeptAnswer.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as an answer is one");
        }
    }

    Secret written() {
        try {
            return new Secret(JSON.writeValueAsString(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and a number can be written");
        }
    }

    Response again() {
        var answer = Response.status(status).header("Idempotency-Replayed", true);
        headers.forEach(answer::header);
        var bytes = Base64.getDecoder().decode(body);
        return (bytes.length == 0 ? answer : answer.entity(bytes)).build();
    }

    /** An answer may hold what is shown once. */
    @Override
    public String toString() {
        return "KeptAnswer[hidden]";
    }
}
