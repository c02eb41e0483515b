package org.countyhall.complaints.domain;

import java.time.LocalDate;

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

/** One thing complained of, with what the council found on it. Points are numbered from 1 and never renumbered. */
@Entity(name = "ComplaintsPoint")
@Table(name = "complaints_point")
public class Point {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Column(name = "number")
    private int number;

    @Column(name = "summary")
    private String summary;

    @Column(name = "category")
    private String category;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding")
    private Finding finding;

    @Column(name = "reasons")
    private String reasons;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "found_by")
    private String foundBy;

    protected Point() {
    }

    Point(Case of, int number, String summary, String category) {
        this.of = of;
        this.number = number;
        this.summary = summary;
        this.category = category;
    }

    void correct(String now, String nowCategory) {
        summary = now;
        category = nowCategory;
    }

    void found(Finding finding, String reasons, LocalDate on, String by) {
        this.finding = finding;
        this.reasons = reasons;
        this.foundOn = on;
        this.foundBy = by;
    }

    public int number() {
        return number;
    }

    public String summary() {
        return summary;
    }

    /** A code of the list of problem categories; null when none is chosen yet. */
    public String category() {
        return category;
    }

    /** Null while there is none. */
    public Finding finding() {
        return finding;
    }

    public String reasons() {
        return reasons;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public String foundBy() {
        return foundBy;
    }
}
