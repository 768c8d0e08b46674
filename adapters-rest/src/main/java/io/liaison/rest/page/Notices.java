package io.liaison.rest.page;

import io.liaison.domain.error.Failure;
import io.liaison.rest.problem.ProblemResponses;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tells a person how something has ended. */
public final class Notices {
    private static final String BUNDLE = "io.liaison.rest.page.notice";
    private static final PageStyle STYLE = PageStyle.plain();
    private final Problems problems;
    private final ProblemResponses responses;

    public Notices(Problems problems, ProblemResponses responses) {
        this.problems = problems;
        this.responses = responses;
    }

    public ResponseBuilder<Object> tell(
            int status, Exchange exchange, String heading, String text, Seq<Fact> facts, String advice) {
        var language = exchange.language();
        return STYLE.answer(status, new Notice(language.tag(), heading, text, facts.asJava(), advice, STYLE), language);
    }

    /** A page for a browser, a problem for a program. */
    public ResponseBuilder<Object> failed(Failure failure, HttpHeaders headers, Exchange exchange) {
        return Preference.isPage(headers)
                ? failed(failure, exchange)
                : ResponseBuilder.fromResponse(responses.<Object>from(failure, exchange));
    }

    public ResponseBuilder<Object> failed(Failure failure, Exchange exchange) {
        var labels = Labels.of(BUNDLE, exchange.language());
        var problem = problems.describe(failure, exchange);
        var words = Fact.ifAny(labels.get("provider"), problem.providerMessage());
        var facts = List.of(
                new Fact(labels.get("code"), problem.code() + " " + problem.name(), problem.type()),
                new Fact(labels.get("trace"), problem.traceId()));
        return tell(
                problem.status(),
                exchange,
                problem.title(),
                problem.detail(),
                words.toList().appendAll(facts),
                problem.remedy());
    }
}
