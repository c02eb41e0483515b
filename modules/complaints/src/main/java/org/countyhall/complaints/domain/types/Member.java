package org.countyhall.complaints.domain.types;

import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A councillor or Member of Parliament who asks for constituents; of no party here. */
@Entity(name = "ComplaintsMember")
@Table(name = "complaints_member")
public class Member {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MemberKind kind;

    @Column(name = "division")
    private String division;

    @Column(name = "active")
    private boolean active;

    protected Member() {
    }

    public static Member elected(String name, MemberKind kind, String division) {
        Member elected = new Member();
        elected.change(name, kind, division, true);
        return elected;
    }

    /** @param inOffice whoever left it asks no more; what they asked stays */
    public void change(String newName, MemberKind newKind, String newDivision, boolean inOffice) {
        name = BadInput.required("name", newName);
        kind = BadInput.required("kind", newKind);
        division = newDivision;
        active = inOffice;
    }

    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public MemberKind kind() {
        return kind;
    }

    /** The electoral division, ward or constituency; null where it is not known. */
    public String division() {
        return division;
    }

    public boolean isActive() {
        return active;
    }
}
