package org.countyhall.complaints.domain.rules;

import java.util.List;

import org.countyhall.complaints.domain.Point;
import org.countyhall.core.RuleBroken;

/** "A response letter sent to the complainant with the findings" (paper 004, 7.1): none goes out while a point has none. */
public final class EveryPointHasAFinding {

    private EveryPointHasAFinding() {
    }

    /** @throws RuleBroken naming the first point without one by its number, which it keeps when others went to another case */
    public static void check(List<Point> points) {
        points.stream().filter(point -> point.finding() == null).findFirst().ifPresent(point -> {
            throw new RuleBroken("complaints.pointWithoutFinding", point.number());
        });
    }
}
