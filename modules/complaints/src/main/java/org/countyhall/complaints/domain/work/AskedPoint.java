package org.countyhall.complaints.domain.work;

import org.countyhall.complaints.domain.Finding;

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

/** One point of a case on which somebody is asked, with what they say; a draft until the contribution is given. */
@Entity(name = "ComplaintsAskedPoint")
@Table(name = "complaints_asked_point")
public class AskedPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contribution_id")
    private Contribution of;

    @Column(name = "number")
    private int number;

    @Column(name = "answer")
    private String answer;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private Finding finding;

    protected AskedPoint() {
    }

    AskedPoint(Contribution of, int number) {
        this.of = of;
        this.number = number;
    }

    void say(String words, Finding proposed) {
        answer = words;
        finding = proposed;
    }

    public int number() {
        return number;
    }

    /** Null while nothing was said. */
    public String answer() {
        return answer;
    }

    /** What whoever was asked thinks right; null when they leave that to the complaints team. */
    public Finding finding() {
        return finding;
    }
}
