package org.countyhall.complaints.application.learning;

import java.util.List;

import org.countyhall.complaints.api.learning.YouSaid;
import org.countyhall.complaints.domain.learning.Pair;
import org.countyhall.complaints.domain.learning.Pairs;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** "You said, we did" of a year, in the order of its report. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ReadYouSaid {

    @Inject
    Pairs pairs;

    public List<YouSaid> of(FinancialYear year) {
        return pairs.of(year.toString()).stream().map(ReadYouSaid::copy).toList();
    }

    public YouSaid one(long id) {
        return pairs.find(id).map(ReadYouSaid::copy).orElseThrow(() -> new NotFound("pair"));
    }

    private static YouSaid copy(Pair pair) {
        return new YouSaid(pair.id(), pair.version(), pair.year(), pair.order(), pair.youSaid(), pair.weDid(), pair.lessonReference());
    }
}
