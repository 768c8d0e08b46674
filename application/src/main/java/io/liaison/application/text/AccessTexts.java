package io.liaison.application.text;

import io.liaison.domain.access.AccessExplanation;
import io.liaison.domain.access.AccessStep;
import io.liaison.domain.access.AccessStep.ForeignWorkspace;
import io.liaison.domain.access.AccessStep.Granted;
import io.liaison.domain.access.AccessStep.NotGranted;
import io.liaison.domain.access.AccessStep.OwnWorkspace;
import io.liaison.domain.access.Holding;
import io.liaison.domain.access.Place;
import io.liaison.domain.access.Principal;
import io.liaison.domain.access.RoleName;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Decisions in words: one sentence for each step, and one more for what is missing. Both languages are complete. */
public final class AccessTexts {
    private static final Map<Language, AccessTexts> SPOKEN =
            Array.of(Language.values()).toMap(Function.identity(), AccessTexts::new);
    private final Words words;

    private AccessTexts(Language language) {
        this.words = Words.of("access", language.locale());
    }

    public static AccessTexts in(Language language) {
        return SPOKEN.get(language).getOrElse(() -> new AccessTexts(language));
    }

    public Seq<String> because(AccessExplanation explanation) {
        return explanation
                .decision()
                .steps()
                .map(step -> sentence(explanation, step))
                .appendAll(missing(explanation));
    }

    private String sentence(AccessExplanation explanation, AccessStep step) {
        return switch (step) {
            case Granted granted -> held(explanation, granted.by(), "GRANTS");
            case NotGranted silent -> held(explanation, silent.by(), "SILENT");
            case OwnWorkspace own ->
                said("workspace", "OWN", "name", explanation.principal().name().value());
            case ForeignWorkspace foreign -> said("workspace", "FOREIGN");
        };
    }

    private String held(AccessExplanation explanation, Holding holding, String verdict) {
        var way = explanation.groups().to(holding.holder());
        return said(
                "held",
                holder(holding, way),
                HashMap.of(
                        "who", who(explanation.principal()),
                        "role", holding.role().name().value(),
                        "groups", groups(way),
                        "where", where(holding),
                        "verdict", said("verdict", verdict, "permission", permission(explanation))));
    }

    private static String holder(Holding holding, Seq<Principal> way) {
        if (holding.isEverybodys()) {
            return "EVERYBODY";
        }
        return way.isEmpty() ? "SELF" : "THROUGH";
    }

    private String groups(Seq<Principal> way) {
        return way.map(group -> group.name().value())
                .foldLeft(
                        "",
                        (before, name) -> before.isEmpty()
                                ? said("groups", "FIRST", "group", name)
                                : said("groups", "NEXT", HashMap.of("groups", before, "group", name)));
    }

    private String where(Holding holding) {
        return holding.origin()
                .map(origin -> said("where", "FOLDER", "folder", origin.path()))
                .getOrElse(() -> said("where", "TENANT"));
    }

    private Option<String> missing(AccessExplanation explanation) {
        if (explanation.decision().allowed()) {
            return Option.none();
        }
        return switch (explanation.decision().place()) {
            case Place.Workspace workspace -> ownAndStillNot(explanation);
            case Place.SharedFolder folder -> Option.some(denied(explanation));
            case Place.WholeTenant tenant -> Option.some(denied(explanation));
        };
    }

    /** In somebody else's workspace all has been said. */
    private Option<String> ownAndStillNot(AccessExplanation explanation) {
        return explanation.decision().steps().exists(OwnWorkspace.class::isInstance)
                ? Option.some(said("denied", "OWN", "permission", permission(explanation)))
                : Option.none();
    }

    private String denied(AccessExplanation explanation) {
        return said(
                "denied",
                explanation.remedies().isEmpty() ? "NO_REMEDY" : "REMEDIES",
                HashMap.of(
                        "who",
                        who(explanation.principal()),
                        "permission",
                        permission(explanation),
                        "roles",
                        explanation.remedies().map(RoleName::value).mkString(", ")));
    }

    private String who(Principal principal) {
        return said("who", principal.kind().name(), "name", principal.name().value());
    }

    private static String permission(AccessExplanation explanation) {
        return explanation.decision().permission().key();
    }

    private String said(String about, String what) {
        return said(about, what, HashMap.empty());
    }

    private String said(String about, String what, String gap, String value) {
        return said(about, what, HashMap.of(gap, value));
    }

    private String said(String about, String what, Map<String, String> values) {
        return Template.parse(words.get(about, what))
                .filled(gap -> values.get(gap).getOrElse(""));
    }
}
