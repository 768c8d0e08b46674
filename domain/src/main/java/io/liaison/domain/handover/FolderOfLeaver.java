package io.liaison.domain.handover;

import io.liaison.domain.access.PrincipalName;
import io.liaison.domain.folder.FolderName;
import io.liaison.domain.shared.PlainText;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** What the workspace of somebody who has left is called within that of somebody else. */
public final class FolderOfLeaver {
    /** Leaves room for a number after it. */
    private static final int MAX_LENGTH = FolderName.MAX_LENGTH - 15;

    private FolderOfLeaver() {}

    /** The name of the leaver, or the first of <i>name 2</i>, <i>name 3</i> that no sibling has in whatever case or form. */
    public static FolderName named(PrincipalName leaver, Seq<FolderName> siblings) {
        Set<String> taken = siblings.map(FolderName::folded).toSet();
        var first = first(leaver.value());
        var name = new FolderName(first);
        for (var number = 2; taken.contains(name.folded()); number++) {
            name = new FolderName(first + " " + number);
        }
        return name;
    }

    /** Names of people may hold slashes, and be longer than those of folders. */
    private static String first(String name) {
        var line = name.replace('/', ' ').strip();
        var length = line.codePointCount(0, line.length());
        var cut = length <= MAX_LENGTH ? line : line.substring(0, line.offsetByCodePoints(0, MAX_LENGTH));
        return PlainText.parse(cut, MAX_LENGTH).getOrElse("-");
    }
}
