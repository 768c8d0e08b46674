package io.liaison.domain.authentication;

import io.liaison.domain.error.ProviderMessage;
import io.vavr.collection.Seq;

/**
 * Takes out of a provider's words what it was told in confidence: some repeat a request to say what they dislike. Whatever
 * stands in a secret in one piece, and is too long to stand elsewhere by chance, is taken out too: so escaping and
 * cutting short do not help.
 */
public final class Redaction {
    private static final String MARK = "…";
    private static final int MOST_CODE = 100;
    private static final int PIECE = 16;

    /** More than is ever shown, so that what is cut off here is seen nowhere. */
    private static final int MOST_WORDS = 4 * ProviderMessage.MAX_LENGTH;

    private final Seq<Secret> told;

    public Redaction(Seq<Secret> told) {
        this.told = told;
    }

    public Redaction and(Seq<Secret> more) {
        return new Redaction(told.appendAll(more));
    }

    /** A sentence for people. */
    public ProviderMessage words(String said) {
        return new ProviderMessage(clean(said));
    }

    /** An error code, which no honest provider makes long. */
    public String code(String said) {
        var code = words(said).value();
        return code.length() > MOST_CODE ? code.substring(0, MOST_CODE) : code;
    }

    /** Whether a secret stands there as a whole: then a name is none. Short ones stand anywhere by chance. */
    public boolean isGivenAwayBy(String said) {
        return forms().exists(form -> form.length() >= Disguises.LONG_ENOUGH && said.contains(form));
    }

    private String clean(String said) {
        var forms = forms();
        var whole = forms.foldLeft(
                said.substring(0, Math.min(said.length(), MOST_WORDS)), (text, secret) -> text.replace(secret, MARK));
        var kept = new StringBuilder();
        for (var at = 0; at < whole.length(); ) {
            var end = endOfPiece(whole, at, forms);
            kept.append(end > at ? MARK : whole.charAt(at));
            at = Math.max(end, at + 1);
        }
        return kept.toString();
    }

    /** Where that ends which begins here and belongs to a secret; here when nothing does. */
    private static int endOfPiece(String text, int at, Seq<String> forms) {
        var end = at;
        for (var from = at;
                from + PIECE <= text.length() && isPiece(text.substring(from, from + PIECE), forms);
                from++) {
            end = from + PIECE;
        }
        return end;
    }

    private static boolean isPiece(String text, Seq<String> forms) {
        return forms.exists(form -> form.contains(text));
    }

    /** Found out when something is said, since most answers say nothing that is worth looking at. */
    private Seq<String> forms() {
        return told.flatMap(Disguises::of).distinct().sortBy(text -> -text.length());
    }
}
