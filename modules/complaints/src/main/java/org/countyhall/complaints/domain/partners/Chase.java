package org.countyhall.complaints.domain.partners;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The provider was reminded; written once. */
@Entity(name = "ComplaintsHandoverChase")
@Table(name = "complaints_handover_chase")
public class Chase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "handover_id")
    private Handover of;

    @Column(name = "chased_on")
    private LocalDate on;

    @Column(name = "how")
    private String how;

    @Column(name = "chased_by")
    private String by;

    protected Chase() {
    }

    Chase(Handover of, LocalDate on, String how, String by) {
        this.of = of;
        this.on = on;
        this.how = how;
        this.by = by;
    }

    public LocalDate on() {
        return on;
    }

    public String how() {
        return how;
    }

    public String by() {
        return by;
    }
}
