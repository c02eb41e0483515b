package org.countyhall.complaints.domain.disclosure;

import java.util.BitSet;
import java.util.List;

/** Which unknowns of linear equations have only one value, whatever the right sides are. */
final class Elimination {

    private static final double NOTHING = 1e-9;

    private final int unknowns;
    private final double[][] rows;

    Elimination(int unknowns, List<double[]> equations) {
        this.unknowns = unknowns;
        this.rows = equations.stream().filter(Elimination::saysSomething).map(double[]::clone).toArray(double[][]::new);
    }

    private static boolean saysSomething(double[] row) {
        for (double value : row) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }

    BitSet determined() {
        int[] pivots = new int[rows.length];
        int rank = 0;
        for (int column = 0; column < unknowns && rank < rows.length; column++) {
            int pivot = largest(column, rank);
            if (Math.abs(rows[pivot][column]) < NOTHING) {
                continue;
            }
            double[] swapped = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = swapped;
            clear(column, rank);
            pivots[rank++] = column;
        }
        BitSet determined = new BitSet();
        for (int row = 0; row < rank; row++) {
            if (isAlone(rows[row], pivots[row])) {
                determined.set(pivots[row]);
            }
        }
        return determined;
    }

    private int largest(int column, int from) {
        int largest = from;
        for (int row = from + 1; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > Math.abs(rows[largest][column])) {
                largest = row;
            }
        }
        return largest;
    }

    private void clear(int column, int pivot) {
        double by = rows[pivot][column];
        for (int at = column; at < unknowns; at++) {
            rows[pivot][at] /= by;
        }
        for (int row = 0; row < rows.length; row++) {
            double factor = rows[row][column];
            if (row != pivot && Math.abs(factor) > NOTHING) {
                for (int at = column; at < unknowns; at++) {
                    rows[row][at] -= factor * rows[pivot][at];
                }
            }
        }
    }

    private static boolean isAlone(double[] row, int pivot) {
        for (int at = 0; at < row.length; at++) {
            if (at != pivot && Math.abs(row[at]) > NOTHING) {
                return false;
            }
        }
        return true;
    }
}
