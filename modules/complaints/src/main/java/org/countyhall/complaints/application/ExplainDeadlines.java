package org.countyhall.complaints.application;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.ExplainedDeadlines;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.ReferenceData;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.deadlines.DueDate;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.calendar.WorkingCalendar.Skipped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Shows how each due date of a case was counted: the day it ran from, day 1, each day passed over by name, extensions, result.
 * That is not an opening of the file: dates say nothing about the person or the matter.
 */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class ExplainDeadlines {

    @Inject
    OpenFiles files;

    @Inject
    Desks desks;

    @Inject
    ReferenceData data;

    public ExplainedDeadlines of(String reference) {
        Case found = files.take(reference);
        List<ExplainedDeadlines.Due> dueDates = found.deadlines(desks.mine()).dueDates().stream()
                .map(due -> explained(due, found)).toList();
        return new ExplainedDeadlines(found.reference(), found.receivedOn(), dueDates);
    }

    private ExplainedDeadlines.Due explained(DueDate due, Case found) {
        boolean months = due.kind() == DueDate.Kind.STATUTORY_LIMIT;
        boolean counted = due.count() != null;
        return new ExplainedDeadlines.Due(Spelling.of(due.kind()), due.date(), due.from(),
                counted ? Integer.valueOf(due.amount()) : null, months ? Integer.valueOf(due.amount()) : null,
                counted || months ? null : Integer.valueOf(due.amount()), counted ? due.count().dayOne() : null,
                counted ? due.count().skipped().stream().map(ExplainDeadlines::named).toList() : List.of(),
                due.counted(), extension(due, found), doneOn(due, found),
                Texts.of("complaints.deadline." + due.rule(), due.amount()));
    }

    private static ExplainedDeadlines.Skipped named(Skipped skipped) {
        return new ExplainedDeadlines.Skipped(skipped.day(), skipped.weekend()
                ? skipped.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) : skipped.holiday());
    }

    private CaseFile.Extension extension(DueDate due, Case found) {
        return due.extension() == null ? null : found.extensions().stream()
                .filter(extension -> extension.newDate().equals(due.extension().newDate())
                        && extension.agreedOn().equals(due.extension().agreedOn()))
                .findFirst().map(extension -> Copies.extension(extension, data.codes())).orElse(null);
    }

    private static LocalDate doneOn(DueDate due, Case found) {
        return switch (due.kind()) {
            case ACKNOWLEDGE -> found.progress().acknowledgedOn();
            case RESPOND, STATUTORY_LIMIT -> found.progress().respondedOn();
            case SETTLE -> found.closedOn();
        };
    }
}
