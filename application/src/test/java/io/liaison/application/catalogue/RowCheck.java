package io.liaison.application.catalogue;

import io.liaison.application.fixture.Typography;
import io.liaison.domain.error.ErrorGroup;
import io.liaison.domain.error.ErrorKind;
import io.liaison.domain.error.Evidence;
import io.liaison.domain.error.Fault;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One thing that can be wrong with a row. */
record RowCheck(String fault, Predicate<CatalogueRow> breaks) {
    private static final int AFTER_PUBLISHED = 10_000;
    private static final int FIRST_OF_OURS = 20_000;
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]*");
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Seq<String> GROUPS = List.of(ErrorGroup.values()).map(ErrorGroup::key);
    private static final Seq<String> KINDS = List.of(ErrorKind.values()).map(ErrorKind::key);
    private static final Seq<String> FAULTS = List.of(Fault.values()).map(Fault::key);
    private static final Seq<String> EVIDENCE = List.of(Evidence.values()).map(Evidence::key);

    static final Seq<RowCheck> ALL = List.of(
            new RowCheck("a name that is none", row -> !NAME.matcher(row.name()).matches()),
            new RowCheck("an unknown group", row -> !GROUPS.contains(row.group())),
            new RowCheck("an unknown kind", row -> !KINDS.contains(row.kind())),
            new RowCheck("an unknown fault", row -> !FAULTS.contains(row.fault())),
            new RowCheck(
                    "neither true nor false", row -> !List.of("true", "false").contains(row.retryable())),
            new RowCheck("unknown evidence", row -> !EVIDENCE.contains(row.evidence())),
            new RowCheck("a number from another range", row -> !isInItsRange(row)),
            new RowCheck(
                    "a status that is none",
                    row -> !row.statuses()
                            .forAll(status -> STATUS.matcher(status).matches())),
            new RowCheck(
                    "a parameter twice",
                    row -> row.parameters().distinct().size() < row.parameters().size()),
            new RowCheck("a gap in a language", row -> row.texts().exists(String::isBlank)),
            new RowCheck("a straight quote or apostrophe", row -> row.texts().exists(Typography::hasStraightQuotes)),
            new RowCheck("a French sign without its space", row -> row.french().exists(Typography::breaksFrench)),
            new RowCheck(
                    "a placeholder outside its detail",
                    row -> row.titles()
                            .appendAll(row.remedies())
                            .exists(text -> PLACEHOLDER.matcher(text).find())),
            new RowCheck(
                    "details that do not name exactly the parameters",
                    row -> !row.details()
                            .forAll(detail -> placeholders(detail).equals(HashSet.ofAll(row.parameters())))));

    /** Published numbers and ours can never meet. */
    private static boolean isInItsRange(CatalogueRow row) {
        return row.evidence().equals(Evidence.OURS.key())
                ? row.number() >= FIRST_OF_OURS
                : row.number() < AFTER_PUBLISHED;
    }

    private static HashSet<String> placeholders(String detail) {
        return HashSet.ofAll(PLACEHOLDER.matcher(detail).results().map(found -> found.group(1)));
    }
}
