package io.liaison.providers.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.liaison.application.text.FormTexts;
import io.liaison.application.text.Language;
import io.liaison.domain.connector.Connector;
import io.liaison.providers.pattern.PatternPorts;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that lists the connectors of the product is made of their definitions. */
class ConnectorsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "catalogue-of-connectors.md");
    private static final Path MADE = Path.of("target", "docs", "catalogue-of-connectors.md");
    private static final FormTexts TEXTS = FormTexts.in(Language.ENGLISH);

    @Test
    void the_page_tells_of_each_connector_what_its_definition_says() throws IOException {
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, page());

        assertThat(MADE)
                .as("When the change is meant: cp adapters-providers/%s docs/", MADE)
                .hasSameTextualContentAs(PAGE);
    }

    private static String page() {
        var all = ShipmentPorts.connectors(PatternPorts.patterns()).all().values();
        var byCategory = TreeMap.ofEntries(
                all.groupBy(connector -> connector.categories().head()));
        return """
                # The connectors of the product

                %d applications that nobody has to define: each is a file in [`connectors`](../adapters-providers/src/main/resources/io/liaison/providers/connectors) that says what [the page on connectors](connectors.md#what-a-file-says) explains, in English and French. A server lists them at `GET /connectors`, one category with `?category=crm`; each stands here under the first of its own.

                Whoever connects by consent enters an [app of their own](connectors.md#the-tenants-own-app) first, which is registered with the provider. Providers change; what is here was found in their documentation.

                This page is generated from the definitions.
                """.formatted(all.size())
                + byCategory.map(entry -> section(entry._1, entry._2)).mkString();
    }

    private static String section(String category, Seq<Connector> connectors) {
        return "\n## " + category + "\n\n| key | what it reaches | ways to authenticate |\n|---|---|---|\n"
                + connectors
                        .sortBy(connector -> connector.key().value())
                        .map(ConnectorsPageTest::row)
                        .mkString();
    }

    private static String row(Connector connector) {
        var name = connector.documentation().fold(connector::name, page -> "[" + connector.name() + "](" + page + ")");
        return "| `%s` | **%s** %s | %s |\n"
                .formatted(
                        connector.key(),
                        name,
                        connector.description().english(),
                        connector
                                .offers()
                                .map(offer -> TEXTS.nameOf(offer.kind()))
                                .mkString(", "));
    }
}
