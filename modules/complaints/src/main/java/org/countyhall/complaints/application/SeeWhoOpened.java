package org.countyhall.complaints.application;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countyhall.complaints.api.Opening;
import org.countyhall.complaints.api.OpeningsOfADay;
import org.countyhall.complaints.domain.Case;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.audit.AuditTrail;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who opened a case file and when, newest first, for those who may open it themselves. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeWhoOpened {

    private static final int SHOWN = 200;
    private static final int READ = 5000;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    OpenFiles files;

    @Inject
    AuditTrail trail;

    public List<Opening> of(String reference) {
        return opened(reference, SHOWN).toList();
    }

    /** Those of one person on one day together, so that a day's work on a case hides nobody else who opened it. */
    public List<OpeningsOfADay> byDay(String reference) {
        Map<List<Object>, OpeningsOfADay> days = new LinkedHashMap<>();
        opened(reference, READ).forEach(one -> days.merge(List.of(one.at().atZone(LONDON).toLocalDate(), one.who()),
                new OpeningsOfADay(one.who(), one.at(), one.at(), 1), OpeningsOfADay::and));
        return List.copyOf(days.values());
    }

    private Stream<Opening> opened(String reference, int atMost) {
        Case found = files.take(reference);
        return trail.page(new AuditTrail.Filter(null, "complaints.caseOpened", found.reference(), null, null), TableQuery.everything(atMost)).stream()
                .map(entry -> new Opening(entry.at(), entry.who()));
    }
}
