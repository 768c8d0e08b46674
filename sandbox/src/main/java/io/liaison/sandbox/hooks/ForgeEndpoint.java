package io.liaison.sandbox.hooks;

import static io.liaison.sandbox.http.Refusals.invalidRequest;
import static io.liaison.sandbox.http.Refusals.refusal;

import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import io.liaison.sandbox.http.Answers;
import io.liaison.sandbox.http.Endpoint;
import io.liaison.sandbox.http.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** {@code POST /sandbox/forge}: posts messages that are to be refused, one after the other, and answers what they got. */
public final class ForgeEndpoint implements Endpoint {
    private static final Set<String> FIELDS = Set.of("kind", "count", "hook");
    private static final Set<Mischief> KINDS = EnumSet.complementOf(EnumSet.of(Mischief.TWICE, Mischief.REORDER));
    private static final long MOST = 10_000;

    private final Hooks hooks;
    private final PostOffice office;

    public ForgeEndpoint(Hooks hooks, PostOffice office) {
        this.hooks = hooks;
        this.office = office;
    }

    @Override
    public HTTPResponse answer(HTTPRequest request) throws GeneralException {
        var form = Form.of(request).only(FIELDS);
        var kind = kind(form);
        var count = form.number("count", 1, MOST).orElse(1L);
        var statuses = addressed(form).stream()
                .flatMap(hook -> LongStream.range(0, count).mapToObj(next -> office.forge(hook, kind)))
                .flatMap(Optional::stream)
                .toList();
        return Answers.json(Map.of("statuses", statuses));
    }

    private static Mischief kind(Form form) throws GeneralException {
        var sent = form.required("kind");
        return Arrays.stream(Mischief.values())
                .filter(kind -> KINDS.contains(kind) && kind.toString().equals(sent))
                .findFirst()
                .orElseThrow(() -> invalidRequest("kind must be one of " + KINDS));
    }

    /** One subscription, or all of them. */
    private List<Hook> addressed(Form form) throws GeneralException {
        var id = form.optional("hook");
        if (id.isEmpty()) {
            return hooks.live();
        }
        return id.flatMap(hooks::live)
                .map(List::of)
                .orElseThrow(() -> refusal("not_found", "No such subscription", 404));
    }
}
