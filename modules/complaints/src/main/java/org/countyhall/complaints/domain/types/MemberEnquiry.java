package org.countyhall.complaints.domain.types;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which member asks, and for which division. */
@Entity(name = "ComplaintsMemberEnquiry")
@Table(name = "complaints_member_enquiry")
public class MemberEnquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    @Column(name = "division")
    private String division;

    protected MemberEnquiry() {
    }

    /** @param division where it is not the member's own; null for that */
    public static MemberEnquiry of(Case of, Member member, String division) {
        if (of.type() != CaseType.MEMBER_ENQUIRY) {
            throw new RuleBroken("complaints.notThatType");
        }
        MemberEnquiry asked = new MemberEnquiry();
        asked.of = of;
        asked.asks(member, division);
        return asked;
    }

    public void asks(Member who, String where) {
        member = BadInput.required("member", who);
        division = where == null ? who.division() : where;
    }

    public Case of() {
        return of;
    }

    public Member member() {
        return member;
    }

    /** Null where it is not known. */
    public String division() {
        return division;
    }
}
