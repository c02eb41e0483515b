package org.countyhall.complaints.domain.learning;

import org.countyhall.core.BadInput;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** "You said, we did": what people complained of in a year and what the council did about it, as the annual report prints it. */
@Entity(name = "ComplaintsYouSaid")
@Table(name = "complaints_you_said")
public class Pair {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "year")
    private String year;

    @Column(name = "sort_order")
    private int order;

    @Column(name = "you_said")
    private String youSaid;

    @Column(name = "we_did")
    private String weDid;

    @Column(name = "lesson_reference")
    private String lessonReference;

    protected Pair() {
    }

    /** @param lesson the reference of the lesson behind it; null when there is none */
    public static Pair written(String year, int order, String youSaid, String weDid, String lesson) {
        Pair pair = new Pair();
        pair.year = year;
        pair.rewrite(order, youSaid, weDid, lesson);
        return pair;
    }

    public void rewrite(int newOrder, String said, String did, String lesson) {
        if (newOrder < 1) {
            throw new BadInput("order", "complaints.orderFromOne");
        }
        order = newOrder;
        youSaid = BadInput.required("youSaid", said);
        weDid = BadInput.required("weDid", did);
        lessonReference = lesson;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String year() {
        return year;
    }

    public int order() {
        return order;
    }

    public String youSaid() {
        return youSaid;
    }

    public String weDid() {
        return weDid;
    }

    public String lessonReference() {
        return lessonReference;
    }
}
