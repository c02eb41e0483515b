package org.countyhall.complaints.persistence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.flags.Advocacy;
import org.countyhall.complaints.domain.flags.Flag;
import org.countyhall.complaints.domain.flags.Flags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaFlags implements Flags {

    private static final Map<String, String> QUESTIONS = Map.of("ageBand", "age_band", "sex", "sex", "ethnicity", "ethnicity", "disability", "disability",
            "religion", "religion");

    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Flag raised) {
        em.persist(raised);
    }

    @Override
    public Optional<Flag> find(long id) {
        return Optional.ofNullable(em.find(Flag.class, id));
    }

    @Override
    public List<Flag> of(Case found) {
        return em.createQuery("select f from ComplaintsFlag f where f.of = :case order by case when f.endedOn is null then 0 else 1 end, f.id desc",
                Flag.class).setParameter("case", found).getResultList();
    }

    @Override
    public void add(Advocacy offered) {
        em.persist(offered);
    }

    @Override
    public List<Advocacy> advocacy(Case found) {
        return em.createQuery("select a from ComplaintsAdvocacy a where a.of = :case order by a.id desc", Advocacy.class).setParameter("case", found)
                .getResultList();
    }

    @Override
    public void monitored(String key, int year, Map<String, String> answers) {
        em.createNativeQuery("INSERT INTO complaints_monitoring (random_key, year, age_band, sex, ethnicity, disability, religion)"
                + " VALUES (:key, :year, :ageBand, :sex, :ethnicity, :disability, :religion)").setParameter("key", key).setParameter("year", year)
                .setParameter("ageBand", answers.get("ageBand")).setParameter("sex", answers.get("sex")).setParameter("ethnicity", answers.get("ethnicity"))
                .setParameter("disability", answers.get("disability")).setParameter("religion", answers.get("religion")).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Long>> monitored(int year) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        QUESTIONS.forEach((question, column) -> {
            List<Object[]> rows = em.createNativeQuery("SELECT " + column + ", COUNT(*) FROM complaints_monitoring WHERE year = ? AND " + column
                    + " IS NOT NULL GROUP BY " + column + " ORDER BY " + column).setParameter(1, year).getResultList();
            Map<String, Long> answers = new LinkedHashMap<>();
            rows.forEach(row -> answers.put((String) row[0], ((Number) row[1]).longValue()));
            counts.put(question, answers);
        });
        return counts;
    }
}
