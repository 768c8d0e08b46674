package io.liaison.rest.authorization;

import io.liaison.application.text.Language;
import io.liaison.domain.error.Failure;
import io.liaison.rest.authorization.OutcomePage.Fact;
import io.liaison.rest.problem.Problems;
import io.liaison.rest.wire.Exchange;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Shows the end of a consent as a page that needs nothing from elsewhere and lets nothing in. */
final class OutcomePages {
    private static final String BUNDLE = "io.liaison.rest.authorization.outcome";
    private final Problems problems;
    private final PageStyle style;

    OutcomePages(Problems problems, PageStyle style) {
        this.problems = problems;
        this.style = style;
    }

    ResponseBuilder<Object> connected(AuthorizedDto connection, Exchange exchange) {
        var texts = texts(exchange.language());
        var facts = List.of(
                new Fact(texts.getString("connection"), connection.name()),
                new Fact(texts.getString("folder"), connection.folder()));
        var account = fact(texts.getString("account"), connection.account());
        return page(
                200,
                exchange,
                texts.getString("connected"),
                connection.connector(),
                facts.appendAll(account),
                texts.getString("close"));
    }

    ResponseBuilder<Object> failed(Failure failure, Exchange exchange) {
        var texts = texts(exchange.language());
        var problem = problems.describe(failure, exchange);
        var words = fact(texts.getString("provider"), problem.providerMessage());
        var facts = List.of(
                new Fact(texts.getString("code"), String.valueOf(problem.code())),
                new Fact(texts.getString("trace"), problem.traceId()));
        return page(
                problem.status(),
                exchange,
                problem.title(),
                problem.detail(),
                words.toList().appendAll(facts),
                problem.remedy());
    }

    private ResponseBuilder<Object> page(
            int status, Exchange exchange, String heading, String text, Seq<Fact> facts, String advice) {
        var page = new OutcomePage(exchange.language().tag(), heading, text, facts.asJava(), advice, style.text());
        return ResponseBuilder.<Object>create(status)
                .entity(page.render())
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8")
                .header("Content-Security-Policy", style.policy());
    }

    private static Option<Fact> fact(String label, @Nullable String value) {
        return value == null ? Option.none() : Option.some(new Fact(label, value));
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(BUNDLE, Locale.forLanguageTag(language.tag()));
    }
}
