package org.countyhall.performance.persistence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.countyhall.core.Directorate;
import org.countyhall.performance.api.MeasureReport;
import org.countyhall.performance.api.MeasureSummary;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.RagCounts;
import org.countyhall.performance.domain.Measure;

@ApplicationScoped
class JpaMeasureReport implements MeasureReport {

    @PersistenceContext(unitName = "countyhall")
    EntityManager em;

    @Override
    public List<MeasureSummary> ofDirectorate(Directorate directorate) {
        return em.createQuery("select m from Measure m where m.directorate = :directorate order by m.kind desc, "
                + JpaMeasures.BY_CODE, Measure.class).setParameter("directorate", directorate).getResultStream()
                .map(Measure::summary).toList();
    }

    @Override
    public List<MeasureSummary> ofModule(String module) {
        return em.createQuery("select m from Measure m where m.ownerModule = :module order by " + JpaMeasures.BY_CODE, Measure.class)
                .setParameter("module", module).getResultStream().map(Measure::summary).toList();
    }

    @Override
    public Optional<MeasureSummary> find(String code) {
        return em.createQuery("select m from Measure m where m.code = :code", Measure.class).setParameter("code", code)
                .getResultStream().findFirst().map(Measure::summary);
    }

    @Override
    public RagCounts ratingsOf(Directorate directorate) {
        Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
        em.createQuery("select m.standing.rag, count(m) from Measure m where m.directorate = :directorate group by m.standing.rag",
                Object[].class).setParameter("directorate", directorate).getResultStream()
                .forEach(row -> counts.put((Rag) row[0], ((Long) row[1]).intValue()));
        return new RagCounts(counts.getOrDefault(Rag.GREEN, 0), counts.getOrDefault(Rag.AMBER, 0), counts.getOrDefault(Rag.RED, 0),
                counts.getOrDefault(Rag.NOT_RATED, 0));
    }
}
