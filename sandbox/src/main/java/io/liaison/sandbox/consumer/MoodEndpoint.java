package io.liaison.sandbox.consumer;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Form;
import io.liaison.sandbox.http.MemberEndpoint;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** {@code POST /consumer/{name}/mood}: how it answers from now on; a form without fields makes it friendly again. */
public final class MoodEndpoint implements MemberEndpoint {
    private static final Set<String> FIELDS = Set.of("status", "delay", "times", "processed", "poison");
    private static final long LONGEST_DELAY_MILLIS = Duration.ofHours(1).toMillis();

    private final Consumers consumers;

    public MoodEndpoint(Consumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HTTPResponse answer(String name, HTTPRequest request) throws GeneralException {
        var form = Form.of(request).only(FIELDS);
        consumers.named(name).change(mood(form), form.optional("poison"));
        return Answers.noContent();
    }

    private static Optional<Mood> mood(Form form) throws GeneralException {
        var status = form.number("status", 300, 599).map(Long::intValue);
        var delay = form.number("delay", 0, LONGEST_DELAY_MILLIS);
        var processed = form.flag("processed");
        var times = form.number("times", 1, Integer.MAX_VALUE);
        return status.isEmpty() && delay.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mood(status, Duration.ofMillis(delay.orElse(0L)), processed, times));
    }
}
