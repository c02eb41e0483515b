package org.countyhall.finance.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A category of the medium-term plan, for example "Prices": it belongs to one kind of proposal and feeds one row. Categories are data. */
@Entity
@Table(name = "finance_category")
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ProposalKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "row_id")
    private PlanRow row;

    protected Category() {
    }

    private Category(long id, String name, ProposalKind kind, PlanRow row) {
        this.id = id;
        this.position = (int) id;
        this.name = name;
        this.kind = kind;
        this.row = row;
    }

    public static Category of(long id, String name, ProposalKind kind, PlanRow row) {
        return new Category(id, name, kind, row);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public ProposalKind kind() {
        return kind;
    }

    public PlanRow row() {
        return row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Category category && category.id() == id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return name;
    }
}
