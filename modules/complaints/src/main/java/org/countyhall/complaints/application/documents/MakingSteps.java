package org.countyhall.complaints.application.documents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.countyhall.complaints.domain.Cabinet;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.EventKind;
import org.countyhall.complaints.domain.documents.Document;
import org.countyhall.complaints.domain.documents.Making;
import org.countyhall.complaints.domain.documents.MakingKind;
import org.countyhall.complaints.domain.documents.MakingState;
import org.countyhall.complaints.domain.documents.Makings;
import org.countyhall.core.NotFound;
import org.countyhall.core.RuleBroken;
import org.countyhall.core.Texts;
import org.countyhall.core.audit.Audit;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.work.Background;
import org.countyhall.core.work.WorkInProgress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The steps by which a bundle or an export comes about, each in a transaction of its own. */
@ApplicationScoped
class MakingSteps {

    @Inject
    Cabinet cabinet;

    @Inject
    Desks desks;

    @Inject
    Makings makings;

    @Inject
    StoredDocuments stored;

    @Inject
    BundleWork bundles;

    @Inject
    ExportWork exports;

    @Inject
    WorkInProgress progress;

    @Inject
    Notices notices;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What was begun. */
    record Begun(long id, String reference, String work) {
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Begun begin(String reference, MakingKind kind, String purpose, List<Integer> chosen) {
        Case found = cabinet.take(reference);
        for (Making before : makings.of(found.id())) {
            if (before.kind() == kind && before.state() == MakingState.RUNNING) {
                if (isAlive(before)) {
                    throw new RuleBroken("complaints.beingMade", found.reference());
                }
                before.failed(Texts.of("complaints.making.interrupted"), now());
            }
        }
        Making asked = Making.asked(found, kind, purpose, chosen, desks.mine());
        makings.add(asked);
        progress.begin(asked.work(), now());
        audit.record(kind == MakingKind.BUNDLE ? "complaints.bundleAsked" : "complaints.subjectExportAsked", found.reference(), null, purpose);
        return new Begun(asked.id(), found.reference(), asked.work());
    }

    boolean isAlive(Making one) {
        return progress.of(one.work()).filter(at -> at.isAlive(now())).isPresent();
    }

    /** @return the references of the cases that are in the file */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> write(Begun begun, Path file, Background.Beat beat) {
        Making asked = asked(begun.id());
        return asked.kind() == MakingKind.BUNDLE ? bundles.write(begun.reference(), asked, file, beat)
                : exports.write(begun.reference(), file, beat);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(Begun begun, Path file, List<String> held) {
        Making asked = asked(begun.id());
        Case found = cabinet.take(begun.reference());
        Desk desk = desks.mine();
        Document kept = asked.kind() == MakingKind.BUNDLE
                ? stored.keepBundle(found, Texts.of("complaints.bundle.titleFor", asked.purpose() == null ? "" : asked.purpose()).strip(), file,
                        "Bundle " + found.reference() + ".pdf", desk)
                : stored.keepExport(found, Texts.of("complaints.export.titleOn", CasePapers.day(desk.today())), file,
                        "Subject access " + found.reference() + ".zip", desk);
        if (asked.kind() == MakingKind.EXPORT) {
            held.stream().filter(reference -> !reference.equals(found.reference())).forEach(reference -> {
                Case other = cabinet.take(reference);
                other.noted(EventKind.SUBJECT_EXPORTED, desk.today(), null, desk);
                audit.record("complaints.subjectExported", other.reference(), null, "asked at " + found.reference());
            });
        }
        asked.made(kept.number(), held, now());
        progress.forget(asked.work());
        notices.tell(asked.askedBy(), asked.kind() == MakingKind.BUNDLE ? "complaints.notice.bundleReady" : "complaints.notice.exportReady",
                found.reference(), "/complaints/documents/making?reference=" + found.reference() + "&making=" + asked.id());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void stopped(long id) {
        Making asked = asked(id);
        asked.stopped(now());
        progress.forget(asked.work());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(long id, String why) {
        Making asked = asked(id);
        asked.failed(why, now());
        progress.forget(asked.work());
    }

    private Making asked(long id) {
        return makings.find(id).orElseThrow(() -> new NotFound("making"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
