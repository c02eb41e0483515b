package org.countyhall.complaints.api.work;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody is asked to contribute to a case.
 *
 * @param account of the colleague; null for somebody without an account, who then has a name
 * @param mail where a link can be sent; null when it is handed over in another way
 * @param points the numbers of the points to be answered
 * @param words what is wanted, and what whoever is asked needs to know of the case
 * @param personNamed whether they need to know the complainant's name
 * @param chaseDays at most every so many days they are reminded after the due day; null for the usual
 */
public record NewContribution(String account, String name, String mail, List<Integer> points, String words, boolean personNamed,
        LocalDate dueOn, Integer chaseDays) {
}
