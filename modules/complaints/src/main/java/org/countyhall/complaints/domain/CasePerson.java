package org.countyhall.complaints.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A colleague with a part in the case, by account. */
@Entity(name = "ComplaintsCasePerson")
@Table(name = "complaints_case_person")
public class CasePerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "account")
    private String account;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private Part part;

    protected CasePerson() {
    }

    CasePerson(Case of, String account, Part part) {
        this.of = of;
        this.account = account;
        this.part = part;
    }

    public String account() {
        return account;
    }

    public Part part() {
        return part;
    }
}
