package org.countyhall.complaints.api.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contribution that was asked for, with what came of it.
 *
 * @param account of who was asked; null for somebody without an account
 * @param person the complainant's name; null unless whoever was asked needs it
 * @param state {@code asked}, {@code opened}, {@code given} or {@code withdrawn}
 * @param linkUntil until when the link works; null when there is none
 */
public record AskedContribution(long number, String reference, String account, String name, String mail, String words, String person,
        LocalDate dueOn, String askedBy, Instant askedAt, Instant openedAt, Instant givenAt, Instant withdrawnAt, Instant linkUntil,
        int chased, LocalDate chasedOn, String state, boolean late, List<PointAnswer> points) {

    /** One point with what was said on it so far; answer and finding are null while nothing was. */
    public record PointAnswer(int number, String summary, String answer, String finding) {
    }

    public boolean open() {
        return state.equals("asked") || state.equals("opened");
    }
}
