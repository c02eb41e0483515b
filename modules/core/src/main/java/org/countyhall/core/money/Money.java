package org.countyhall.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in pounds and pence, exact. Rounding happens once, on output, half up; splitting is by largest remainder, so that
 * the parts always add up to the whole.
 */
public record Money(BigDecimal pounds) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    /** @throws ArithmeticException when the amount has a fraction of a penny */
    public Money {
        pounds = pounds.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money pounds(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money pence(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }

    /** From thousands of pounds as the plan's papers print them: {@code 9900.0} is £9,900,000.00. */
    public static Money thousands(BigDecimal thousands) {
        return new Money(thousands.movePointRight(3));
    }

    public static Money sum(Iterable<Money> amounts) {
        BigDecimal total = BigDecimal.ZERO;
        for (Money amount : amounts) {
            total = total.add(amount.pounds);
        }
        return new Money(total);
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money negated() {
        return new Money(pounds.negate());
    }

    public boolean isZero() {
        return pounds.signum() == 0;
    }

    public long inPence() {
        return pounds.movePointRight(2).longValueExact();
    }

    /** In £000s to one decimal, as plans are printed. */
    public BigDecimal inThousands() {
        return pounds.movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
    }

    /** In £m to one decimal, as reports are printed. */
    public BigDecimal inMillions() {
        return pounds.movePointLeft(6).setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * The amount split in proportion to the weights, to the penny, by largest remainder (ties go to the earlier part).
     *
     * @throws IllegalArgumentException when a weight is negative or all are zero
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative and must add up to more than zero");
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger whole = all.movePointRight(scale).toBigInteger();
        long pence = inPence();
        BigInteger size = BigInteger.valueOf(Math.abs(pence));
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] share = size.multiply(weights.get(i).movePointRight(scale).toBigInteger()).divideAndRemainder(whole);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            given += parts[i];
        }
        List<Integer> byRemainder = new ArrayList<>(IntStream.range(0, parts.length).boxed().toList());
        byRemainder.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < Math.abs(pence) - given; i++) {
            parts[byRemainder.get(i)]++;
        }
        int sign = Long.signum(pence);
        return IntStream.range(0, parts.length).mapToObj(i -> pence(sign * parts[i])).toList();
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    @Override
    public String toString() {
        return pounds.toPlainString();
    }
}
