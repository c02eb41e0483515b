package org.countyhall.complaints.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.countyhall.core.Texts;

/** What an entry of the timeline says behind its kind, the same on pages and on papers. */
public final class EventWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private EventWords() {
    }

    /** @param names what people call an account */
    public static String said(String kind, String detail, UnaryOperator<String> names) {
        if (detail == null) {
            return "";
        }
        Object said = switch (kind) {
            case "extended", "warned", "breached", "breachedDirector", "limitWarned", "limitPassed" -> DAY.format(LocalDate.parse(detail));
            case "assigned", "glassBroken" -> names.apply(detail);
            case "responded", "closed" -> word("Outcome", detail);
            case "triageAccepted" -> word("CaseType", detail);
            case "flagRaised", "flagEnded" -> word("FlagKind", detail);
            case "personJoined" -> word("PartyPart", detail);
            case "authorityRecorded" -> word("FactKind", detail);
            case "ombudsmanDecided", "ombudsmanDraft" -> word("OmbudsmanDecision", detail);
            case "ombudsmanStage" -> word("OmbudsmanStage", detail);
            case "restricted", "planned" -> Integer.valueOf(detail);
            default -> detail;
        };
        return Texts.of("complaints.event." + kind, said);
    }

    private static String word(String kind, String code) {
        return Texts.of("complaints." + kind + "." + code);
    }
}
