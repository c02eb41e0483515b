package org.countyhall.risk.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.risk.domain.rules.EveryScoreHasOneBand;

/**
 * What makes a score Low, Medium or High from a day on. A later version never changes what an older assessment was called:
 * each assessment keeps the criteria it was made by.
 */
@Entity
@Table(name = "risk_criteria")
public class Criteria {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "code")
    private String code;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "risk_criteria_band", joinColumns = @JoinColumn(name = "criteria_id"))
    private Set<BandRange> bands;

    protected Criteria() {
    }

    public static Criteria validFrom(String code, LocalDate day, List<BandRange> bands) {
        EveryScoreHasOneBand.check(bands);
        Criteria criteria = new Criteria();
        criteria.code = code;
        criteria.validFrom = day;
        criteria.bands = Set.copyOf(bands);
        return criteria;
    }

    public Band bandOf(Rating rating) {
        return bands.stream().filter(range -> range.holds(rating.score())).map(BandRange::band).findFirst()
                .orElseThrow(() -> new IllegalStateException("criteria " + code + " have no band for " + rating.score()));
    }

    public String code() {
        return code;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
