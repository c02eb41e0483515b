package org.countyhall.complaints.domain.ombudsman;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A decision as the Ombudsman means to make it, for comment by a day, and what the council had to say. */
@Embeddable
public record Draft(
        @Column(name = "draft_on") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "draft_decision") OmbudsmanDecision decision,
        @Column(name = "draft_text") String text,
        @Column(name = "comments_by") LocalDate commentsBy,
        @Column(name = "commented_on") LocalDate commentedOn,
        @Column(name = "comments") String comments) {

    Draft commented(LocalDate day, String words) {
        return new Draft(on, decision, text, commentsBy, day, words);
    }
}
