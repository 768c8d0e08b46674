package io.liaison.rest.console.governance;

import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.PathIds;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/rules/{key}}: what the policy says about one connector. */
@Path("/console/rules/{key}")
@RunOnVirtualThread
public class RuleResource {
    private final Policies policies;
    private final RulePages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RuleResource(
            Policies policies, RulePages pages, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.policies = policies;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public RestResponse<Object> ask(@PathParam("key") String key, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var frame = frames.in(Part.RULES, visitor.exchange().language());
        return answers.page(
                asked(key, visitor)
                        .map(asked -> pages.of(
                                frame,
                                asked.policy(),
                                asked.governed(),
                                RuleEntered.unchanged(
                                        asked.policy(), asked.governed().key()),
                                Option.none(),
                                visitor)),
                Part.RULES,
                visitor.exchange());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> decide(
            @PathParam("key") String key, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var read = form.version();
        return asked(key, visitor).fold(unseen -> answers.failed(unseen, Part.RULES, visitor.exchange()), asked -> {
            var governed = asked.governed();
            var fields = RulePages.fields(governed.connector());
            var entered = RuleEntered.of(form, fields);
            var former = Policies.presets(asked.policy(), governed.key());
            return policies.decide(asked.policy(), governed.key(), entered.rule(fields, former), read, visitor)
                    .fold(
                            failure -> failed(asked, entered, failure, visitor),
                            decided -> answers.next(Telling.on(address.rules(), RuleTold.DECIDED)));
        });
    }

    private RestResponse<Object> failed(Asked asked, RuleEntered entered, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        var frame = answers.under(failure, frames.in(Part.RULES, exchange.language()), exchange);
        return answers.failed(
                failure,
                pages.of(frame, asked.policy(), asked.governed(), entered, Option.some(failure), visitor),
                exchange);
    }

    private Either<Failure, Asked> asked(String key, Visitor visitor) {
        return PathIds.connector(key)
                .flatMap(known -> policies.policy(visitor)
                        .map(policy -> new Asked(policy, new Governed(known, policies.connector(known, visitor)))));
    }

    /** A policy, and that of which its page is. */
    private record Asked(ConnectorGovernance policy, Governed governed) {}
}
