package org.countyhall.finance.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** A row of the high-level plan: put in, summed from a category's proposals, or the total of other rows. Rows are data. */
@Entity
@Table(name = "finance_row")
public class PlanRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "section", nullable = false)
    private String section;

    @Column(name = "label", nullable = false)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false)
    private RowSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_in_plan")
    private PlanPart part;

    @ManyToMany
    @JoinTable(name = "finance_row_part", joinColumns = @JoinColumn(name = "row_id"), inverseJoinColumns = @JoinColumn(name = "part_id"))
    @OrderBy("position")
    private Set<PlanRow> parts = new LinkedHashSet<>();

    protected PlanRow() {
    }

    private PlanRow(long id, String section, String label, RowSource source, PlanPart part, List<PlanRow> parts) {
        this.id = id;
        this.position = (int) id;
        this.section = section;
        this.label = label;
        this.source = source;
        this.part = part;
        this.parts = new LinkedHashSet<>(parts);
    }

    /** A row whose figures are put in or come from proposals. */
    public static PlanRow line(long id, String section, String label, RowSource source, PlanPart part) {
        return new PlanRow(id, section, label, source, part, List.of());
    }

    public static PlanRow total(long id, String section, String label, PlanPart part, PlanRow... parts) {
        return new PlanRow(id, section, label, RowSource.TOTAL, part, List.of(parts));
    }

    public long id() {
        return id;
    }

    public String section() {
        return section;
    }

    public String label() {
        return label;
    }

    public RowSource source() {
        return source;
    }

    public boolean isTotal() {
        return source == RowSource.TOTAL;
    }

    /** Whether it adds several rows up; a total of one row only repeats it. */
    public boolean isSum() {
        return parts.size() > 1;
    }

    public Optional<PlanPart> part() {
        return Optional.ofNullable(part);
    }

    public Set<PlanRow> parts() {
        return parts;
    }

    /** The rows without parts of their own that this one sums up in the end; itself when it is such a row. */
    public Set<PlanRow> lines() {
        if (!isTotal()) {
            return Set.of(this);
        }
        Set<PlanRow> lines = new LinkedHashSet<>();
        parts.forEach(each -> lines.addAll(each.lines()));
        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanRow row && row.id() == id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return section + " / " + label;
    }
}
