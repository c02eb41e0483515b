package org.countyhall.complaints.application.letters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.Extension;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.letters.MergeField;
import org.countyhall.complaints.domain.remedies.Remedies;
import org.countyhall.complaints.domain.remedies.Remedy;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.eclipse.microprofile.config.ConfigProvider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a case can tell a letter. */
@ApplicationScoped
class KnownOfACase {

    @Inject
    Desks desks;

    @Inject
    ReferenceData data;

    @Inject
    Remedies remedies;

    @Inject
    Colleagues colleagues;

    Map<MergeField, String> of(Case found) {
        Map<MergeField, String> known = new EnumMap<>(MergeField.class);
        put(known, MergeField.MATTER, Texts.of("complaints.letter.matter." + Spelling.of(found.type())));
        put(known, MergeField.COMPLAINANT, found.complainant().name());
        put(known, MergeField.ON_BEHALF_OF, found.complainant().onBehalfOf());
        put(known, MergeField.REFERENCE, found.reference());
        put(known, MergeField.RECEIVED_ON, day(found.receivedOn()));
        put(known, MergeField.TODAY, day(desks.today()));
        put(known, MergeField.ACKNOWLEDGE_BY, day(found.schedule().acknowledgeBy()));
        put(known, MergeField.RESPOND_BY, day(found.schedule().respondBy()));
        put(known, MergeField.OFFICER, colleagues.shown(found.officer() == null ? desks.mine().officer() : found.officer()));
        put(known, MergeField.TEAM, data.codes().label(CodeList.SERVICE, found.team()));
        put(known, MergeField.COUNCIL, council());
        put(known, MergeField.SUMMARY, found.summary());
        put(known, MergeField.OUTCOME, found.outcome() == null ? null : Texts.of("complaints.Outcome." + Spelling.of(found.outcome())));
        put(known, MergeField.POINTS, found.points().stream().map(point -> "- " + oneLine(point.summary())).collect(Collectors.joining("\n")));
        put(known, MergeField.FINDINGS, found.points().stream().map(point -> finding(found.type(), point)).collect(Collectors.joining("\n\n")));
        put(known, MergeField.REMEDIES, putRight(remedies.of(found)));
        put(known, MergeField.NEXT_STEP, nextStep(found));
        extension(known, found.extensions());
        return known;
    }

    /** The name at the head of each letter. */
    static String council() {
        return ConfigProvider.getConfig().getOptionalValue("council.name", String.class).orElse("County Council");
    }

    private void extension(Map<MergeField, String> known, List<Extension> extensions) {
        if (!extensions.isEmpty()) {
            Extension last = extensions.get(extensions.size() - 1);
            put(known, MergeField.PREVIOUS_DATE, day(last.previousDate()));
            put(known, MergeField.NEW_DATE, day(last.newDate()));
            put(known, MergeField.DELAY_REASON, data.codes().label(CodeList.DELAY_REASON, last.reason()));
        }
    }

    private static String nextStep(Case found) {
        if (found.type() == CaseType.CORONER) {
            return Texts.of("complaints.letter.nextStep.coroner");
        }
        if (!found.type().isInvestigated() && found.type() != CaseType.OMBUDSMAN && found.type() != CaseType.INFORMAL_CONCERN) {
            return Texts.of("complaints.letter.nextStep.complain");
        }
        boolean stageToCome = found.procedure() == Procedure.CORPORATE && found.procedure().hasStage(found.progress().stage() + 1);
        return Texts.of(stageToCome ? "complaints.letter.nextStep.stageTwo" : "complaints.letter.nextStep.ombudsman");
    }

    /** Where nothing is investigated, an answer to each point stands in place of a finding. */
    private static String finding(CaseType type, Point point) {
        String heading = Texts.of("complaints.letter.point", point.number(), oneLine(point.summary()));
        if (!type.isInvestigated() && point.finding() == null) {
            return heading + "\n[[" + Texts.of("complaints.letter.answerHere") + "]]";
        }
        return point.finding() == null ? heading + "\n[[" + Texts.of("complaints.Finding.none") + "]]"
                : heading + "\n" + Texts.of("complaints.letter.finding", Texts.of("complaints.Finding." + Spelling.of(point.finding())))
                        + "\n\n" + point.reasons();
    }

    /** What was agreed, one a line; somebody writes it where nothing is. */
    private static String putRight(List<Remedy> agreed) {
        return agreed.isEmpty() ? "[[" + Texts.of("complaints.letter.remediesHere") + "]]"
                : agreed.stream().map(KnownOfACase::putRight).collect(Collectors.joining("\n"));
    }

    private static String putRight(Remedy remedy) {
        String what = remedy.amount() == null ? oneLine(remedy.description())
                : Texts.of("complaints.letter.remedy.amount", oneLine(remedy.description()), remedy.amount());
        if (remedy.doneOn() == null && remedy.dueOn() == null) {
            return "- " + what;
        }
        return "- " + (remedy.doneOn() == null ? Texts.of("complaints.letter.remedy.due", what, remedy.dueOn())
                : Texts.of("complaints.letter.remedy.done", what, remedy.doneOn()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String day(LocalDate day) {
        return day == null ? null : Texts.of("complaints.letter.day", day);
    }

    private static void put(Map<MergeField, String> known, MergeField field, String value) {
        if (value != null) {
            known.put(field, value);
        }
    }
}
