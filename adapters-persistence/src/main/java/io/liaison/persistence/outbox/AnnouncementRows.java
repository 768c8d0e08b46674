package io.liaison.persistence.outbox;

import io.liaison.domain.connection.Announcement;
import io.liaison.domain.connection.AnnouncementKind;
import io.liaison.domain.connection.Delivery;
import io.liaison.domain.shared.TenantId;
import io.liaison.persistence.document.Diagnoses;
import io.liaison.persistence.document.DiagnosisDocument;
import io.liaison.persistence.document.FactsDocument;
import io.liaison.persistence.schema.tables.records.AnnouncementRow;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;

/** Announcements, to rows and back. */
final class AnnouncementRows {

    private AnnouncementRows() {}

    /** Not tried yet, and to be tried at once. */
    static AnnouncementRow row(Announcement announcement) {
        var row = new AnnouncementRow();
        row.setId(announcement.id());
        row.setKind(announcement.kind().name());
        row.setTenantId(announcement.tenant().value());
        row.setSubject(announcement.subject());
        row.setData(new FactsDocument(announcement.data().toJavaMap()));
        row.setWhy(announcement.why().map(Diagnoses::document).getOrNull());
        row.setHappenedAt(announcement.at());
        row.setAttempts(0);
        row.setNextAttemptAt(announcement.at());
        return row;
    }

    static Delivery restore(AnnouncementRow row) {
        return new Delivery(
                new Announcement(
                        row.getId(),
                        AnnouncementKind.valueOf(row.getKind()),
                        new TenantId(row.getTenantId()),
                        row.getSubject(),
                        LinkedHashMap.ofAll(row.getData().facts()),
                        Option.<DiagnosisDocument>of(row.getWhy()).map(Diagnoses::restore),
                        row.getHappenedAt()),
                row.getAttempts());
    }
}
