package org.countyhall.complaints.domain.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.complaints.domain.disclosure.Disclosure;
import org.countyhall.complaints.domain.rules.CountsUnderFiveAreKeptBack;
import org.countyhall.core.Directorate;

/**
 * A year's counts as anybody may read them. Whoever reads one edition may read those of every directorate and of the whole council:
 * what is kept back is decided over all of them together.
 */
public final class PublicEdition {

    /** Not counts of their own: sums of money go with their payments, the cells of Appendix 5 are too small for anybody. */
    private static final Set<Group> NOT_COUNTED = EnumSet.of(Group.PAYMENT_POUNDS, Group.DIVISION_DECISION, Group.GIVEN);
    /** All complaints received, cut in another way each. */
    private static final Set<Group> OF_RECEIVED = EnumSet.of(Group.MONTH, Group.METHOD, Group.TEAM);
    /** All complaints settled. */
    private static final Set<Group> OF_SETTLED = EnumSet.of(Group.OUTCOME, Group.TIME);
    /** All decisions. */
    private static final Set<Group> OF_DECIDED = EnumSet.of(Group.DECISION, Group.DIVISION);
    /** Groups with a total of their own below them. */
    private static final Set<Group> BY_THEMSELVES = EnumSet.of(Group.ACTION, Group.PAYMENT, Group.RULING_ACTION, Group.RULING_PROBLEM);

    private final Disclosure disclosure = new Disclosure();
    private final Map<Ledger, Map<Group, Map<String, Integer>>> cells = new HashMap<>();

    private PublicEdition(Counts counts) {
        List<Ledger> own = counts.own().values().stream().filter(PublicEdition::countsAnything).toList();
        Stream.concat(Stream.of(counts.whole()), own.stream()).distinct().forEach(this::ledger);
        columns(counts.whole(), own);
        disclosure.decided();
    }

    /** @param directorate null for the whole council */
    public static Ledger of(Counts counts, Directorate directorate) {
        Ledger counted = counts.of(directorate);
        return countsAnything(counted) ? new PublicEdition(counts).shown(counted) : counted;
    }

    /** Of one directorate of which only its own counts and the whole council's are known. */
    public static Ledger of(Ledger ledger, Ledger whole) {
        return of(new Counts(ledger.year(), whole, ledger.directorate() == null ? Map.of() : Map.of(ledger.directorate(), ledger)),
                ledger.directorate());
    }

    /** A ledger that was kept, without what is kept back of the same year today: nobody compares the two to find out. */
    public static Ledger kept(Ledger kept, Ledger shownToday) {
        Ledger alone = of(new Counts(kept.year(), kept, Map.of()), null);
        Map<Group, Map<String, Long>> groups = new EnumMap<>(Group.class);
        alone.groups().forEach((group, parts) -> {
            Map<String, Long> both = new LinkedHashMap<>(parts);
            both.replaceAll((part, count) -> shownToday.of(group).containsKey(part) && shownToday.of(group).get(part) == null ? null : count);
            groups.put(group, both);
        });
        return new Ledger(kept.year(), kept.directorate(), groups);
    }

    /** Whether a check of what was printed says nothing of what is kept back here. */
    public static boolean tells(Ledger open, Check check) {
        boolean small = Stream.of(check.left(), check.right()).anyMatch(side -> side.value().stripTrailingZeros().scale() <= 0
                && CountsUnderFiveAreKeptBack.isSmall(Math.abs(side.value().longValue())));
        boolean shown = check.part().indexOf('/') < 0 && !open.of(check.group()).isEmpty() && open.of(check.group(), check.part()) != null;
        return shown && !small && check.left().place() != null && check.right().place() != null;
    }

    private static boolean countsAnything(Ledger ledger) {
        return ledger.groups().entrySet().stream().filter(entry -> entry.getKey() != Group.GIVEN)
                .anyMatch(entry -> entry.getValue().values().stream().anyMatch(count -> count > 0));
    }

    /** Every count of it, and which of them add up. */
    private void ledger(Ledger ledger) {
        Map<Group, Map<String, Integer>> own = new EnumMap<>(Group.class);
        cells.put(ledger, own);
        ledger.groups().forEach((group, parts) -> {
            if (!NOT_COUNTED.contains(group)) {
                Map<String, Integer> numbers = new LinkedHashMap<>();
                parts.forEach((part, count) -> numbers.put(part, disclosure.cell(count)));
                own.put(group, numbers);
            }
        });
        Integer received = own.getOrDefault(Group.TYPE, Map.of()).get("complaint");
        OF_RECEIVED.forEach(group -> addUp(ledger, own, group, received));
        same(ledger, own, OF_SETTLED);
        same(ledger, own, OF_DECIDED);
        BY_THEMSELVES.forEach(group -> addUp(ledger, own, group, null));
        among(ledger, own, Group.ACKNOWLEDGED, Group.TYPE, "complaint");
        among(ledger, own, Group.DELAY, Group.TIME, "late");
        among(ledger, own, Group.GOODWILL, Group.PAYMENT, "goodwill");
        ledger.of(Group.EXTENDED).keySet().forEach(part -> rest(ledger.of(Group.TIME, Ledger.TOTAL), total(ledger, own, Group.TIME),
                ledger.of(Group.EXTENDED), own.get(Group.EXTENDED).values()));
        ledger.of(Group.PROBLEM).forEach((part, count) -> {
            Long upheld = ledger.of(Group.PROBLEM_UPHELD).get(part);
            if (upheld != null) {
                rest(count, own.get(Group.PROBLEM).get(part), Map.of(part, upheld), List.of(own.get(Group.PROBLEM_UPHELD).get(part)));
            }
        });
    }

    /** The parts of a group to a total that stands elsewhere, or below them. */
    private void addUp(Ledger ledger, Map<Group, Map<String, Integer>> own, Group group, Integer elsewhere) {
        Map<String, Integer> parts = own.getOrDefault(group, Map.of());
        if (!parts.isEmpty()) {
            boolean equal = elsewhere != null && ledger.of(Group.TYPE, "complaint").equals(ledger.of(group, Ledger.TOTAL));
            disclosure.sum(equal ? elsewhere : total(ledger, own, group), numbers(parts.values()));
        }
    }

    /** Groups that cut the same cases: one total for all. */
    private void same(Ledger ledger, Map<Group, Map<String, Integer>> own, Set<Group> groups) {
        for (Group group : groups) {
            Map<String, Integer> parts = own.getOrDefault(group, Map.of());
            if (!parts.isEmpty()) {
                disclosure.sum(total(ledger, own, group), numbers(parts.values()));
            }
        }
    }

    /** Parts of one count of another group; what is left of it stands nowhere. */
    private void among(Ledger ledger, Map<Group, Map<String, Integer>> own, Group group, Group other, String part) {
        Integer whole = own.getOrDefault(other, Map.of()).get(part);
        if (whole != null && !ledger.of(group).isEmpty()) {
            rest(ledger.of(other, part), whole, ledger.of(group), own.get(group).values());
        }
    }

    private void rest(Long count, Integer whole, Map<String, Long> parts, Collection<Integer> numbers) {
        long left = count - parts.values().stream().mapToLong(Long::longValue).sum();
        if (left >= 0) {
            disclosure.sum(whole, numbers(Stream.concat(numbers.stream(), Stream.of(disclosure.unprinted(left))).toList()));
        }
    }

    /** The total of a group; of groups that cut the same cases the same cell. */
    private Integer total(Ledger ledger, Map<Group, Map<String, Integer>> own, Group group) {
        Group first = OF_SETTLED.contains(group) ? Group.OUTCOME : OF_DECIDED.contains(group) ? Group.DECISION : group;
        Long count = ledger.of(group, Ledger.TOTAL);
        return own.computeIfAbsent(first, absent -> new LinkedHashMap<>()).computeIfAbsent(
                Ledger.TOTAL + (ledger.of(first, Ledger.TOTAL).equals(count) ? "" : group), absent -> disclosure.cell(count));
    }

    /** Every count of the council is the directorates' together with that of cases of no directorate. */
    private void columns(Ledger whole, List<Ledger> own) {
        if (own.isEmpty()) {
            return;
        }
        cells.get(whole).forEach((group, parts) -> parts.forEach((part, cell) -> {
            if (part.startsWith(Ledger.TOTAL) && !(part.equals(Ledger.TOTAL) && (group == Group.OUTCOME || group == Group.DECISION))) {
                return;
            }
            Set<Integer> of = new LinkedHashSet<>();
            own.stream().map(one -> cells.get(one).getOrDefault(group, Map.of()).get(part)).filter(java.util.Objects::nonNull).forEach(of::add);
            long left = whole.of(group, part) - own.stream().mapToLong(one -> one.of(group, part)).sum();
            if (left >= 0) {
                of.add(disclosure.unprinted(left));
                disclosure.sum(cell, numbers(of));
            }
        }));
    }

    private static int[] numbers(Collection<Integer> some) {
        return some.stream().mapToInt(Integer::intValue).toArray();
    }

    private Ledger shown(Ledger ledger) {
        Map<Group, Map<String, Integer>> own = cells.get(ledger);
        Map<Group, Map<String, Long>> groups = new EnumMap<>(Group.class);
        ledger.groups().forEach((group, parts) -> {
            Map<String, Long> shown = new LinkedHashMap<>(group == Group.DIVISION_DECISION ? Map.of() : parts);
            Map<String, Integer> numbers = own.getOrDefault(group == Group.PAYMENT_POUNDS ? Group.PAYMENT : group, Map.of());
            shown.replaceAll((part, count) -> numbers.containsKey(part) && disclosure.isKeptBack(numbers.get(part)) ? null : count);
            groups.put(group, shown);
        });
        return new Ledger(ledger.year(), ledger.directorate(), groups);
    }
}
