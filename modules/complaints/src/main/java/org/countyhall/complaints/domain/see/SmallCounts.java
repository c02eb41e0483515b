package org.countyhall.complaints.domain.see;

import java.util.ArrayList;
import java.util.List;

import org.countyhall.complaints.api.ComplaintsReport.SafeCount;

/**
 * Counts of a breakdown, those under five kept back from who may not open the cases. Where only one were kept back it could be
 * worked out from the total, so the next smallest goes with it.
 */
public final class SmallCounts {

    private SmallCounts() {
    }

    public static List<SafeCount> of(List<Integer> counts, boolean mayKnow) {
        List<SafeCount> safe = new ArrayList<>(counts.stream().map(count -> SafeCount.of(count, mayKnow)).toList());
        if (safe.stream().filter(SafeCount::keptBack).count() == 1) {
            int smallest = -1;
            for (int i = 0; i < safe.size(); i++) {
                boolean candidate = !safe.get(i).keptBack() && counts.get(i) > 0;
                if (candidate && (smallest < 0 || counts.get(i) < counts.get(smallest))) {
                    smallest = i;
                }
            }
            if (smallest >= 0) {
                safe.set(smallest, new SafeCount(null));
            }
        }
        return List.copyOf(safe);
    }
}
