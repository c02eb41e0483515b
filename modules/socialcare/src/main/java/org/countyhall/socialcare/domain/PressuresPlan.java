package org.countyhall.socialcare.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.countyhall.core.NotFound;
import org.countyhall.socialcare.api.PlanAccount;

/**
 * How adult social care gets through a winter: sections, issues, and deliverables that are promised for a month and completed
 * one by one.
 */
@Entity
@Table(name = "socialcare_plan")
public class PressuresPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "source")
    private String source;

    @ElementCollection
    @CollectionTable(name = "socialcare_plan_section", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("number")
    private List<PlanSection> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "socialcare_plan_version", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderBy("issuedOn desc")
    private List<PlanVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("month, reference")
    private List<Deliverable> deliverables = new ArrayList<>();

    @Version
    @Column(name = "version")
    private int version;

    protected PressuresPlan() {
    }

    /** Somebody says that a deliverable is done. */
    public Deliverable complete(String reference, LocalDate on, String by, LocalDate today) {
        Deliverable deliverable = find(reference).orElseThrow(() -> new NotFound("deliverable " + reference));
        deliverable.complete(on, by, today);
        return deliverable;
    }

    private Optional<Deliverable> find(String reference) {
        return deliverables.stream().filter(one -> one.reference().equals(reference)).findFirst();
    }

    public PlanAccount account(LocalDate today) {
        return new PlanAccount(code, title, source,
                sections.stream().map(one -> new PlanAccount.Section(one.number(), one.title(), one.page())).toList(),
                versions.stream().map(one -> new PlanAccount.Version(one.label(), one.issuedOn(), one.change())).toList(),
                deliverables.stream().map(one -> one.line(today)).toList());
    }

    public String code() {
        return code;
    }
}
