package org.countyhall.complaints.domain.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.countyhall.complaints.domain.rules.CountsUnderFiveAreKeptBack;

/** A year's counts as anybody may read them. */
public final class PublicEdition {

    /** Groups whose parts are not parts of one total that is printed too: each stands for itself. */
    private static final Set<Group> ALONE = Set.of(Group.REJECTED, Group.EXTENDED);

    private PublicEdition() {
    }

    /** @param whole the whole council's counts, the same as the ledger when that is what is published */
    public static Ledger of(Ledger ledger, Ledger whole) {
        Map<Group, Map<String, Long>> groups = new EnumMap<>(Group.class);
        ledger.groups().forEach((group, parts) -> groups.put(group, ALONE.contains(group) ? alone(parts)
                : CountsUnderFiveAreKeptBack.in(parts, whole.of(group))));
        Map<String, Long> upheld = new LinkedHashMap<>(groups.getOrDefault(Group.PROBLEM_UPHELD, Map.of()));
        ledger.of(Group.PROBLEM).forEach((part, all) -> {
            if (CountsUnderFiveAreKeptBack.saysTooMuch(ledger.of(Group.PROBLEM_UPHELD).get(part), all)) {
                upheld.put(part, null);
            }
        });
        groups.put(Group.PROBLEM_UPHELD, upheld);
        Map<String, Long> pounds = new LinkedHashMap<>(ledger.of(Group.PAYMENT_POUNDS));
        Map<String, Long> payments = groups.getOrDefault(Group.PAYMENT, Map.of());
        pounds.replaceAll((part, amount) -> payments.containsKey(part) && payments.get(part) == null ? null : amount);
        groups.put(Group.PAYMENT_POUNDS, pounds);
        return new Ledger(ledger.year(), ledger.directorate(), groups);
    }

    private static Map<String, Long> alone(Map<String, Long> parts) {
        Map<String, Long> shown = new LinkedHashMap<>(parts);
        shown.replaceAll((part, count) -> CountsUnderFiveAreKeptBack.isSmall(count) ? null : count);
        return shown;
    }
}
