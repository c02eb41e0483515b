package org.countyhall.complaints.domain.report;

import static org.countyhall.complaints.domain.report.Published.percent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.report.Check.About;
import org.countyhall.complaints.domain.report.Check.Side;
import org.countyhall.complaints.domain.report.Published.Kind;
import org.countyhall.core.FinancialYear;

/** Holds every figure of the report against every other that ought to be equal, and names both places. */
public final class SelfCheck {

    /** Points may be more than complaints, and reasons fewer than late answers: these are not expected to be total sums. */
    private static final Set<Group> OF_COMPLAINTS_RECEIVED = Set.of(Group.METHOD, Group.MONTH, Group.TEAM);
    /** Totals that count the same, cut in another way. */
    private static final List<Same> SAME_IN_TWO_GROUPS = List.of(new Same(Group.METHOD, Ledger.TOTAL, Group.TYPE, "complaint"),
            new Same(Group.OUTCOME, Ledger.TOTAL, Group.TIME, Ledger.TOTAL), new Same(Group.DELAY, Ledger.TOTAL, Group.TIME, "late"),
            new Same(Group.DIVISION, Ledger.TOTAL, Group.DECISION, Ledger.TOTAL));

    private record Same(Group group, String part, Group other, String otherPart) {
    }

    private final Map<FinancialYear, Ledger> ledgers = new LinkedHashMap<>();
    private final List<Published> printed;
    private final List<Check> checks = new ArrayList<>();

    /** @param ledgers the year and those beside it, of which the printed changes speak */
    public SelfCheck(List<Ledger> ledgers, List<Published> printed) {
        ledgers.forEach(ledger -> this.ledgers.put(ledger.year(), ledger));
        this.printed = List.copyOf(printed);
    }

    /** All that concern one year; those that disagree first. */
    public List<Check> of(FinancialYear year) {
        checks.clear();
        register(ledgers.get(year));
        List<Published> own = printed.stream().filter(one -> one.year().equals(year)).toList();
        own.forEach(this::counted);
        twice(own);
        own.stream().filter(one -> one.isCount() && one.part().equals(Ledger.TOTAL)).forEach(this::sum);
        own.stream().filter(one -> one.kind() == Kind.SHARE).forEach(this::share);
        own.stream().filter(one -> one.kind() == Kind.CHANGE).forEach(this::change);
        SAME_IN_TWO_GROUPS.forEach(same -> across(own, same));
        divisions(own);
        List<Check> sorted = new ArrayList<>(checks.stream().filter(check -> !check.agrees()).toList());
        checks.stream().filter(Check::agrees).forEach(sorted::add);
        return sorted;
    }

    /** The register against itself. */
    private void register(Ledger ledger) {
        for (Group group : OF_COMPLAINTS_RECEIVED) {
            own(ledger, group, Ledger.TOTAL, Group.TYPE, "complaint");
        }
        own(ledger, Group.OUTCOME, Ledger.TOTAL, Group.TIME, Ledger.TOTAL);
        own(ledger, Group.DELAY, Ledger.TOTAL, Group.TIME, "late");
        own(ledger, Group.DIVISION, Ledger.TOTAL, Group.DECISION, Ledger.TOTAL);
        own(ledger, Group.GOODWILL, Ledger.TOTAL, Group.PAYMENT, "goodwill");
        atLeast(ledger, Group.PROBLEM_UPHELD, Group.OUTCOME, "upheld+partlyUpheld");
        atLeast(ledger, Group.RULING_PROBLEM, Group.DECISION, "upheldInjustice+upheldNoFurtherAction");
    }

    /** Whatever was upheld was upheld for something: a case may have several points, but has one. */
    private void atLeast(Ledger ledger, Group points, Group group, String part) {
        Long found = ledger.of(group, part);
        Long counted = ledger.of(points, Ledger.TOTAL);
        if (found != null && counted != null && ledger.groups().containsKey(points)) {
            checks.add(new Check(About.COUNTED_TWICE, ledger.year(), points, Ledger.TOTAL,
                    new Side(null, key(points, Ledger.TOTAL), BigDecimal.valueOf(counted)),
                    new Side(null, key(group, part), BigDecimal.valueOf(found)), counted >= found));
        }
    }

    /** The same in two groups, where both are printed. */
    private void across(List<Published> own, Same same) {
        Optional<Published> left = first(own, same.group(), same.part());
        Optional<Published> right = first(own, same.other(), same.otherPart());
        if (left.isPresent() && right.isPresent()) {
            checks.add(Check.equal(About.PRINTED_TWICE, left.get().year(), same.group(), same.part(),
                    new Side(left.get().place(), null, left.get().value()),
                    new Side(right.get().place(), key(same.other(), same.otherPart()), right.get().value())));
        }
    }

    private static Optional<Published> first(List<Published> some, Group group, String part) {
        return some.stream().filter(one -> one.isCount() && one.group() == group && one.part().equals(part)).findFirst();
    }

    /** The lines and the columns of a table by service and decision, each with the total beside or below it. */
    private void divisions(List<Published> own) {
        List<Published> cells = own.stream().filter(one -> one.group() == Group.DIVISION_DECISION).toList();
        for (Published total : own) {
            boolean line = total.group() == Group.DIVISION && !total.part().equals(Ledger.TOTAL);
            boolean column = total.group() == Group.DECISION && !total.part().equals(Ledger.TOTAL);
            List<String> parts = Arrays.asList(total.part().split("\\+"));
            if (total.isCount() && (line || column) && cells.stream().anyMatch(cell -> cell.place().equals(total.place()))) {
                BigDecimal sum = cells.stream().filter(cell -> cell.place().equals(total.place())
                        && parts.contains(cell.part().split(":")[line ? 0 : 1])).map(Published::value).reduce(BigDecimal.ZERO, BigDecimal::add);
                checks.add(Check.equal(About.ADDS_UP, total.year(), total.group(), total.part(), new Side(total.place(), "+", sum),
                        new Side(total.place(), null, total.value())));
            }
        }
    }

    private void own(Ledger ledger, Group group, String part, Group other, String otherPart) {
        if (!ledger.groups().containsKey(group) || ledger.of(group).isEmpty() && ledger.of(other).isEmpty()) {
            return;
        }
        Long left = ledger.of(group, part);
        Long right = ledger.of(other, otherPart);
        if (left != null && right != null) {
            checks.add(Check.equal(About.COUNTED_TWICE, ledger.year(), group, part,
                    new Side(null, key(group, part), BigDecimal.valueOf(left)), new Side(null, key(other, otherPart), BigDecimal.valueOf(right))));
        }
    }

    private static String key(Group group, String part) {
        return org.countyhall.complaints.domain.Spelling.of(group) + "." + part;
    }

    private void counted(Published one) {
        Ledger ledger = ledgers.get(one.year());
        if (one.kind() == Kind.CHANGE) {
            changed(one, ledger, ledgers.get(one.year().previous()));
            return;
        }
        if (one.isRatio()) {
            ratio(one, ledger);
            return;
        }
        Long count = ledger.of(one.group(), one.part());
        if (count == null) {
            return;
        }
        if (one.isCount()) {
            checks.add(Check.equal(About.COUNTED_AS_PRINTED, one.year(), one.group(), one.part(),
                    new Side(null, null, BigDecimal.valueOf(count)), new Side(one.place(), null, one.value())));
        } else if (one.kind() == Kind.SHARE && ledger.of(one.group(), Ledger.TOTAL) != null && ledger.of(one.group(), Ledger.TOTAL) > 0) {
            BigDecimal share = percent(count, ledger.of(one.group(), Ledger.TOTAL), one.value().scale());
            checks.add(Check.equal(About.COUNTED_AS_PRINTED, one.year(), one.group(), one.part(),
                    new Side(null, count + " / " + ledger.of(one.group(), Ledger.TOTAL), share), new Side(one.place(), "%", one.value())));
        }
    }

    /** A change that is printed against the two years as they are counted. */
    private void changed(Published one, Ledger now, Ledger before) {
        Long count = now.of(one.group(), one.part());
        Long earlier = before == null ? null : before.of(one.group(), one.part());
        if (count != null && earlier != null && earlier > 0) {
            checks.add(Check.equal(About.COUNTED_AS_PRINTED, one.year(), one.group(), one.part(),
                    new Side(null, earlier + " \u2192 " + count, percent(count - earlier, earlier, one.value().scale())),
                    new Side(one.place(), "%", one.value())));
        }
    }

    /** One figure in per cent of another: as counted, and as the two are printed. */
    private void ratio(Published one, Ledger ledger) {
        Long part = count(ledger, one.numerator());
        Long whole = count(ledger, one.denominator());
        if (part != null && whole != null && whole > 0) {
            checks.add(Check.equal(About.COUNTED_AS_PRINTED, one.year(), one.group(), one.part(),
                    new Side(null, part + " / " + whole, percent(part, whole, one.value().scale())), new Side(one.place(), "%", one.value())));
        }
        BigDecimal left = printed(one, one.numerator());
        BigDecimal right = printed(one, one.denominator());
        if (left != null && right != null && right.signum() > 0) {
            checks.add(Check.equal(About.SHARE_OF_TOTAL, one.year(), one.group(), one.part(), new Side(one.place(), "%", one.value()),
                    new Side(one.place(), left.toPlainString() + " / " + right.toPlainString(),
                            percent(left.longValue(), right.longValue(), one.value().scale()))));
        }
    }

    private static Long count(Ledger ledger, Published.Key key) {
        return ledger.groups().containsKey(key.group()) ? ledger.of(key.group(), key.part()) : null;
    }

    /** The figure in the same place, else in the first in which it is printed; parts of a sum may be printed one by one. */
    private BigDecimal printed(Published near, Published.Key key) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Published> own = printed.stream().filter(one -> one.year().equals(near.year()) && one.isCount() && one.group() == key.group())
                .sorted(java.util.Comparator.comparing(one -> !one.place().equals(near.place()))).toList();
        Optional<Published> whole = first(own, key.group(), key.part());
        if (whole.isPresent()) {
            return whole.get().value();
        }
        for (String part : key.part().split("\\+")) {
            Optional<Published> one = first(own, key.group(), part);
            if (one.isEmpty()) {
                return null;
            }
            sum = sum.add(one.get().value());
        }
        return sum;
    }

    /** The same part, or a sum of parts, in two places. */
    private void twice(List<Published> own) {
        for (int i = 0; i < own.size(); i++) {
            for (int j = i + 1; j < own.size(); j++) {
                Published one = own.get(i);
                Published other = own.get(j);
                boolean comparable = one.isAbout(other) && one.kind() == other.kind()
                        && !one.place().equals(other.place()) && one.part().equals(other.part());
                if (comparable) {
                    int digits = Math.min(one.value().scale(), other.value().scale());
                    checks.add(new Check(About.PRINTED_TWICE, one.year(), one.group(), one.part(), new Side(one.place(), null, one.value()),
                            new Side(other.place(), null, other.value()), one.value().setScale(digits, RoundingMode.HALF_UP)
                                    .compareTo(other.value().setScale(digits, RoundingMode.HALF_UP)) == 0));
                }
            }
        }
        own.stream().filter(one -> one.isCount() && one.part().contains("+")).forEach(one -> apart(one, own));
    }

    /** A sum that is printed in one place, its parts in another. */
    private void apart(Published sum, List<Published> own) {
        List<String> parts = Arrays.asList(sum.part().split("\\+"));
        Set<String> places = own.stream().filter(other -> other.isAbout(sum) && other.isCount() && !other.place().equals(sum.place())
                && parts.contains(other.part())).map(Published::place).collect(Collectors.toCollection(TreeSet::new));
        for (String place : places) {
            List<Published> there = own.stream().filter(other -> other.isAbout(sum) && other.isCount() && other.place().equals(place)
                    && parts.contains(other.part())).toList();
            if (there.size() < 2) {
                continue;
            }
            BigDecimal added = there.stream().map(Published::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            String how = there.stream().map(one -> one.value().toPlainString()).collect(Collectors.joining(" + "));
            checks.add(Check.equal(About.PRINTED_TWICE, sum.year(), sum.group(), sum.part(), new Side(sum.place(), null, sum.value()),
                    new Side(place, how, added)));
        }
    }

    /** Lines and total of one table. */
    private void sum(Published total) {
        List<Published> lines = printed.stream().filter(one -> one.isAbout(total) && one.isCount() && one.place().equals(total.place())
                && !one.part().equals(Ledger.TOTAL)).toList();
        if (lines.size() > 1) {
            BigDecimal sum = lines.stream().map(Published::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            checks.add(Check.equal(About.ADDS_UP, total.year(), total.group(), total.part(), new Side(total.place(), "+", sum),
                    new Side(total.place(), null, total.value())));
        }
    }

    /** A share against the counts beside it; where only the total is printed, whether any count gives that share. */
    private void share(Published share) {
        if (share.isRatio()) {
            return;
        }
        Optional<Published> part = count(share, share.part(), share.place());
        Optional<Published> total = count(share, Ledger.TOTAL, share.place())
                .or(() -> printed.stream().filter(one -> one.isAbout(share) && one.isCount() && one.part().equals(Ledger.TOTAL)).findFirst());
        if (total.isEmpty()) {
            return;
        }
        BigDecimal right = part.isPresent() ? percent(part.get().value().longValue(), total.get().value().longValue(), share.value().scale())
                : share.nearestOf(total.get().value().longValue());
        String how = (part.isPresent() ? part.get().value().toPlainString() : "?") + " / " + total.get().value().toPlainString();
        checks.add(Check.equal(About.SHARE_OF_TOTAL, share.year(), share.group(), share.part(), new Side(share.place(), "%", share.value()),
                new Side(total.get().place(), how, right)));
    }

    private Optional<Published> count(Published near, String part, String place) {
        return printed.stream().filter(one -> one.isAbout(near) && one.isCount() && one.part().equals(part) && one.place().equals(place))
                .findFirst();
    }

    private void change(Published change) {
        Optional<Published> now = count(change, change.part(), change.place())
                .or(() -> first(printed.stream().filter(one -> one.year().equals(change.year())).toList(), change.group(), change.part()));
        Optional<Published> before = now.flatMap(one -> printed.stream().filter(other -> other.year().equals(change.year().previous())
                && other.group() == change.group() && other.isCount() && other.part().equals(change.part())
                && other.place().equals(one.place())).findFirst());
        if (now.isPresent() && before.isPresent()) {
            BigDecimal right = percent(now.get().value().subtract(before.get().value()).longValue(), before.get().value().longValue(), 0);
            checks.add(Check.equal(About.CHANGE_ON_YEAR, change.year(), change.group(), change.part(),
                    new Side(change.place(), "%", change.value()),
                    new Side(now.get().place(), before.get().value().toPlainString() + " \u2192 " + now.get().value().toPlainString(), right)));
        }
    }
}
