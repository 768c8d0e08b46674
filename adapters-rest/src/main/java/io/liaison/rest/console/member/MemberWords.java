package io.liaison.rest.console.member;

import io.liaison.application.text.Language;
import io.liaison.rest.page.Labels;

/** The words of the pages about members. */
final class MemberWords {
    private static final String BUNDLE = "io.liaison.rest.console.member.members";

    private MemberWords() {}

    static Labels in(Language language) {
        return Labels.of(BUNDLE, language);
    }
}
