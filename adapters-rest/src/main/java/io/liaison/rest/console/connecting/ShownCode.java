package io.liaison.rest.console.connecting;

import io.liaison.application.port.Connecting.CodeNeeded;
import io.liaison.application.text.Language;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Moment;
import io.liaison.rest.console.frame.Moments;
import io.vavr.control.Option;
import java.net.URI;

/** A code, where to enter it, and until when. The page keeps it itself, since the engine tells it once. */
record ShownCode(String connector, String code, String address, Moment until) {

    static ShownCode of(CodeNeeded needed, Moments moments) {
        return new ShownCode(
                needed.connection().subject().connectorName(),
                needed.prompt().userCode(),
                needed.prompt().complete().getOrElse(needed.prompt().address()).toString(),
                moments.of(needed.expiresAt()));
    }

    /** {@code done} is where somebody says to have consented. */
    CodePage page(Frame frame, Language language, URI done) {
        return new CodePage(frame, ConnectingWords.in(language), this, done);
    }

    /** As a page of ours has kept it; none where it has kept none, or where the address is none to lead anybody to. */
    static Option<ShownCode> kept(Form sent) {
        return sent.text("code")
                .flatMap(code -> sent.text("address")
                        .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                        .map(address -> new ShownCode(
                                sent.text("connector").getOrElse(""),
                                code,
                                address,
                                new Moment(
                                        sent.text("exact").getOrElse(""),
                                        sent.text("until").getOrElse("")))));
    }
}
