package org.countyhall.complaints.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.codes.Code;
import org.countyhall.complaints.domain.codes.CodeList;
import org.countyhall.complaints.domain.codes.Codes;
import org.countyhall.complaints.domain.deadlines.Limit;
import org.countyhall.complaints.domain.deadlines.Limits;
import org.countyhall.complaints.domain.deadlines.Timetable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads limits and lists once a minute: they change a few times a year and every case needs them. */
@ApplicationScoped
class JpaReferenceData implements ReferenceData {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Read(Limits limits, Codes codes, Instant at) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private volatile Read read;

    @Override
    public Limits limits() {
        return fresh().limits();
    }

    @Override
    public Codes codes() {
        return fresh().codes();
    }

    private Read fresh() {
        Instant now = clock.instant();
        Read known = read;
        if (known == null || known.at().plus(FRESH).isBefore(now)) {
            known = new Read(readLimits(), readCodes(), now);
            read = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    private Limits readLimits() {
        List<Object[]> rows = em.createNativeQuery("SELECT timetable, limit_name, from_day, amount FROM complaints_limit").getResultList();
        return new Limits(rows.stream().map(row -> new Limits.Dated(Timetable.valueOf((String) row[0]),
                Limit.valueOf((String) row[1]), Columns.day(row[2]), Columns.number(row[3]))).toList());
    }

    @SuppressWarnings("unchecked")
    private Codes readCodes() {
        List<Object[]> rows = em.createNativeQuery(
                "SELECT list_name, code, label, aliases FROM complaints_code ORDER BY list_name, sort_order").getResultList();
        return new Codes(rows.stream().map(row -> new Code(CodeList.valueOf((String) row[0]), (String) row[1], (String) row[2],
                spellings((String) row[3]))).toList());
    }

    private static Set<String> spellings(String aliases) {
        return Arrays.stream(aliases.split(";")).filter(alias -> !alias.isBlank()).collect(Collectors.toSet());
    }
}
