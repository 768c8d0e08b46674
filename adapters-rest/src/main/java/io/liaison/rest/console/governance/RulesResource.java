package io.liaison.rest.console.governance;

import io.liaison.domain.error.Failure;
import io.liaison.domain.governance.ConnectorGovernance;
import io.liaison.domain.shared.ConnectorKey;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.ConsoleAnswers;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Frames;
import io.liaison.rest.console.frame.Part;
import io.liaison.rest.console.frame.Telling;
import io.liaison.rest.console.frame.Visitor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vavr.control.Option;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /console/rules}: the policy on connectors, and what it says about all that have no rule. */
@Path("/console/rules")
@RunOnVirtualThread
public class RulesResource {
    private final Policies policies;
    private final RulesPages pages;
    private final ConsoleAddress address;
    private final Frames frames;
    private final ConsoleAnswers answers;

    public RulesResource(
            Policies policies, RulesPages pages, ConsoleAddress address, Frames frames, ConsoleAnswers answers) {
        this.policies = policies;
        this.pages = pages;
        this.address = address;
        this.frames = frames;
        this.answers = answers;
    }

    /** Whoever has chosen a connector goes on with the rule for that one. */
    @GET
    @Operation(hidden = true)
    public RestResponse<Object> list(@Context UriInfo uri, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var asked = Form.asked(uri);
        var frame = frame(visitor)
                .under(Telling.banner(asked, RuleWords.in(visitor.exchange().language()), RuleTold.values()));
        return asked.text("connector")
                .flatMap(ConnectorKey::parse)
                .map(key -> answers.next(address.rule(key)))
                .getOrElse(() -> answers.page(
                        policies.policy(visitor).flatMap(policy -> pages.of(frame, policy, Option.none(), visitor)),
                        Part.RULES,
                        visitor.exchange()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public RestResponse<Object> decide(MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var visitor = Visitor.of(security);
        var form = Form.sent(sent);
        var others = form.text("others");
        var read = form.version();
        return policies.policy(visitor)
                .fold(
                        unseen -> answers.failed(unseen, Part.RULES, visitor.exchange()),
                        policy -> policies.decideOthers(policy, others, read, visitor)
                                .fold(
                                        failure -> failed(policy, others, failure, visitor),
                                        decided -> answers.next(Telling.on(address.rules(), RuleTold.DECIDED))));
    }

    private RestResponse<Object> failed(
            ConnectorGovernance policy, Option<String> others, Failure failure, Visitor visitor) {
        var exchange = visitor.exchange();
        return pages.of(answers.under(failure, frame(visitor), exchange), policy, others, visitor)
                .fold(
                        unseen -> answers.failed(failure, Part.RULES, exchange),
                        page -> answers.failed(failure, page, exchange));
    }

    private Frame frame(Visitor visitor) {
        return frames.in(Part.RULES, visitor.exchange().language());
    }
}
