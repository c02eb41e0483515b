package org.countyhall.complaints.domain.tasks;

import java.time.Instant;
import java.time.LocalDate;

import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.rules.NoDateInTheFuture;
import org.countyhall.core.BadInput;
import org.countyhall.core.RuleBroken;

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
import jakarta.persistence.Version;

/**
 * Something to be done for a case beside its own steps: tell the safeguarding team, agree adjustments, chase a consent. It is
 * raised once, belongs to somebody or to whoever looks after the case, and is done once.
 */
@Entity(name = "ComplaintsTask")
@Table(name = "complaints_task")
public class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private Case of;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TaskKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "note")
    private String note;

    protected Task() {
    }

    /**
     * @param assignee an account; null for whoever looks after the case
     * @param dueOn null when it has no day
     */
    public static Task raised(Case of, TaskKind kind, String title, String assignee, LocalDate dueOn, Desk desk) {
        Task raised = new Task();
        raised.of = of;
        raised.kind = BadInput.required("kind", kind);
        raised.title = BadInput.required("title", title);
        raised.assignee = assignee == null ? of.officer() : assignee;
        raised.dueOn = dueOn;
        raised.raisedAt = desk.at();
        raised.raisedBy = desk.officer();
        return raised;
    }

    /** @param words what was done; null when the title says it */
    public void done(LocalDate on, String words, Desk desk) {
        if (doneOn != null) {
            throw new RuleBroken("complaints.taskDoneAlready", doneOn);
        }
        doneOn = NoDateInTheFuture.check("on", BadInput.required("on", on), desk.today());
        doneBy = desk.officer();
        note = words;
    }

    /** Null until it is stored. */
    public Long id() {
        return id;
    }

    public Case of() {
        return of;
    }

    public TaskKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Null while nobody looks after it. */
    public String assignee() {
        return assignee;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public String raisedBy() {
        return raisedBy;
    }

    /** Null while it is to be done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    public String doneBy() {
        return doneBy;
    }

    public String note() {
        return note;
    }
}
