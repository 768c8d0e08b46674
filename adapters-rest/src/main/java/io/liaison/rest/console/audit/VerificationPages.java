package io.liaison.rest.console.audit;

import io.liaison.application.port.inbound.audit.VerifyAudit;
import io.liaison.application.text.Language;
import io.liaison.domain.audit.ChainCheck;
import io.liaison.domain.audit.ChainHead;
import io.liaison.domain.error.Expectation;
import io.liaison.domain.error.Failure;
import io.liaison.rest.console.audit.VerificationPage.Found;
import io.liaison.rest.console.frame.ConsoleAddress;
import io.liaison.rest.console.frame.FieldFaults;
import io.liaison.rest.console.frame.Form;
import io.liaison.rest.console.frame.Frame;
import io.liaison.rest.console.frame.Numbers;
import io.liaison.rest.console.frame.Visitor;
import io.liaison.rest.wire.Query;
import io.vavr.control.Either;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** Lays out whether the audit is as it was written. */
public final class VerificationPages {
    private final VerifyAudit verifyAudit;
    private final ConsoleAddress address;

    public VerificationPages(VerifyAudit verifyAudit, ConsoleAddress address) {
        this.verifyAudit = verifyAudit;
        this.address = address;
    }

    Either<Failure, VerificationPage> of(Frame frame, UriInfo uri, Visitor visitor) {
        var language = visitor.exchange().language();
        return Query.read(
                        uri,
                        query -> new VerifyAudit.Query(
                                visitor.actor(), query.one("end", ChainHead::parse, Expectation.AUDIT_END)))
                .flatMap(verifyAudit::verify)
                .map(check -> page(frame, found(check, language), Form.asked(uri), FieldFaults.NONE, language));
    }

    /** Nothing was verified, since what was noted is no end. */
    VerificationPage refused(Frame frame, UriInfo uri, Failure why, Language language) {
        return page(frame, null, Form.asked(uri), FieldFaults.of(why, language), language);
    }

    private VerificationPage page(
            Frame frame, @Nullable Found found, Form asked, FieldFaults faults, Language language) {
        return new VerificationPage(
                frame,
                AuditWords.in(language),
                address.auditVerification().toString(),
                address.audit().toString(),
                found,
                asked.text("end").getOrElse(""),
                faults.get("end"));
    }

    private static Found found(ChainCheck check, Language language) {
        var labels = AuditWords.in(language);
        var numbers = new Numbers(language);
        return new Found(
                check.brokenAt().isEmpty(),
                check.brokenAt()
                        .map(place -> labels.get("verify.broken").formatted(numbers.of(place)))
                        .getOrElse(() -> labels.get("verify.intact")
                                .formatted(numbers.of(check.reached().sequence()))),
                check.reached().toString());
    }
}
