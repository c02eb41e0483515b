package org.countyhall.complaints.domain.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.countyhall.complaints.domain.rules.CountsUnderFiveAreKeptBack;

/**
 * Decides which counts are kept back, so that no small one can be worked out by whoever reads all others and knows which of them
 * add up to which. Small counts are kept back first, then as few others as are needed, the smallest of a sum first.
 */
public final class Disclosure {

    private final List<Long> counts = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final BitSet unprinted = new BitSet();
    private final BitSet hidden = new BitSet();

    private record Sum(int total, int[] parts) {

        IntStream cells() {
            return IntStream.concat(IntStream.of(total), IntStream.of(parts));
        }
    }

    /** A count that is to be published. @return its number */
    public int cell(long count) {
        counts.add(count);
        return counts.size() - 1;
    }

    /** A count that stands nowhere, but could be worked out from others: what is left of a total. @return its number */
    public int unprinted(long count) {
        int cell = cell(count);
        unprinted.set(cell);
        return cell;
    }

    /** Readers know that the parts add up to the total. */
    public void sum(int total, int... parts) {
        sums.add(new Sum(total, parts.clone()));
    }

    /** Decides; {@link #isKeptBack} tells. */
    public Disclosure decided() {
        hidden.or(unprinted);
        IntStream.range(0, counts.size()).filter(this::isSmall).forEach(hidden::set);
        do {
            while (sums.stream().filter(this::saysTooLittle).filter(this::hideAnother).count() > 0) {
                // each pass may uncover another sum
            }
        } while (hideBehind(workedOut()));
        return this;
    }

    public boolean isKeptBack(int cell) {
        return hidden.get(cell);
    }

    /** Small counts that can be worked out although they are kept back: none, or those that nothing is left to hide behind. */
    public List<Integer> workedOut() {
        List<Integer> cells = hidden.stream().boxed().toList();
        BitSet determined = new Elimination(cells.size(), sums.stream().map(sum -> row(sum, cells)).toList()).determined();
        return determined.stream().map(cells::get).filter(this::isSmall).boxed().toList();
    }

    private boolean isSmall(int cell) {
        return CountsUnderFiveAreKeptBack.isSmall(counts.get(cell));
    }

    /** Of a sum whose total is known, what is kept back must come to five at least. */
    private boolean saysTooLittle(Sum sum) {
        boolean small = IntStream.of(sum.parts).anyMatch(part -> hidden.get(part) && isSmall(part));
        return small && !hidden.get(sum.total)
                && CountsUnderFiveAreKeptBack.isSmall(IntStream.of(sum.parts).filter(hidden::get).mapToLong(counts::get).sum());
    }

    /** The smallest part that is still shown; when there is none, the total. */
    private boolean hideAnother(Sum sum) {
        Optional<Integer> next = IntStream.of(sum.parts).filter(part -> !hidden.get(part) && counts.get(part) > 0).boxed()
                .min(Comparator.comparing(counts::get));
        int cell = next.orElse(sum.total);
        if (hidden.get(cell)) {
            return false;
        }
        hidden.set(cell);
        return true;
    }

    /** Hides one more cell for each that can be worked out. @return whether there was anything left to hide */
    private boolean hideBehind(List<Integer> cells) {
        boolean any = false;
        for (int cell : cells) {
            any |= sums.stream().filter(sum -> sum.cells().anyMatch(one -> one == cell))
                    .sorted(Comparator.comparing((Sum sum) -> sum.cells().filter(hidden::get).count())).anyMatch(this::hideAnother);
        }
        return any;
    }

    private double[] row(Sum sum, List<Integer> cells) {
        double[] row = new double[cells.size()];
        IntStream.range(0, cells.size()).forEach(column -> {
            int cell = cells.get(column);
            row[column] = IntStream.of(sum.parts).filter(part -> part == cell).count() - (sum.total == cell ? 1 : 0);
        });
        return row;
    }
}
