package io.liaison.domain.authentication;

import io.liaison.domain.error.ProviderMessage;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * Takes out of a provider's words what it was told in confidence: some repeat a request to say what they dislike. Whatever
 * stands in a secret in one piece, and is too long to stand elsewhere by chance, is taken out too: so escaping and
 * cutting short do not help.
 */
public final class Redaction {
    private static final String MARK = "…";
    private static final int MOST_CODE = 100;
    private static final int PIECE = 16;
    private final Seq<Secret> told;
    private final Seq<String> forms;
    private final Set<String> pieces;

    public Redaction(Seq<Secret> told) {
        this.told = told;
        this.forms = told.flatMap(Disguises::of).distinct().sortBy(text -> -text.length());
        this.pieces = HashSet.ofAll(forms.flatMap(Redaction::pieces));
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
        return forms.exists(form -> form.length() >= Disguises.LONG_ENOUGH && said.contains(form));
    }

    private String clean(String said) {
        var whole = forms.foldLeft(said, (text, secret) -> text.replace(secret, MARK));
        var kept = new StringBuilder();
        for (var at = 0; at < whole.length(); ) {
            var end = endOfPiece(whole, at);
            kept.append(end > at ? MARK : whole.charAt(at));
            at = Math.max(end, at + 1);
        }
        return kept.toString();
    }

    /** Where that ends which begins here and belongs to a secret; here when nothing does. */
    private int endOfPiece(String text, int at) {
        var end = at;
        for (var from = at;
                from + PIECE <= text.length() && pieces.contains(text.substring(from, from + PIECE));
                from++) {
            end = from + PIECE;
        }
        return end;
    }

    private static Seq<String> pieces(String form) {
        return List.range(0, Math.max(0, form.length() - PIECE + 1)).map(at -> form.substring(at, at + PIECE));
    }
}
