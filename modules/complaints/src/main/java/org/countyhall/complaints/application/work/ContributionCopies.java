package org.countyhall.complaints.application.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.work.AskedContribution;
import org.countyhall.complaints.api.work.AskedContribution.PointAnswer;
import org.countyhall.complaints.api.work.GivenAnswer;
import org.countyhall.complaints.application.Reading;
import org.countyhall.complaints.domain.Finding;
import org.countyhall.complaints.domain.Point;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.work.AskedPoint;
import org.countyhall.complaints.domain.work.Contribution;

/** Contributions on paper, for the case's page and for whoever was asked. */
final class ContributionCopies {

    private ContributionCopies() {
    }

    static AskedContribution of(Contribution one, LocalDate today) {
        Map<Integer, String> summaries = one.of().points().stream().collect(Collectors.toMap(Point::number, Point::summary));
        List<PointAnswer> points = one.points().stream().map(point -> point(point, summaries)).toList();
        return new AskedContribution(one.id() == null ? 0 : one.id(), one.of().reference(), one.account().orElse(null), one.name(), one.mail(),
                one.words(), one.isPersonNamed() ? one.of().complainant().name() : null, one.dueOn(), one.askedBy(), one.askedAt(),
                one.openedAt(), one.givenAt(), one.withdrawnAt(), one.linkUntil(), one.chased(), one.chasedOn(), state(one),
                one.isLate(today), points);
    }

    private static PointAnswer point(AskedPoint point, Map<Integer, String> summaries) {
        return new PointAnswer(point.number(), summaries.get(point.number()), point.answer(), Spelling.of(point.finding()));
    }

    private static String state(Contribution one) {
        if (one.givenAt() != null) {
            return "given";
        }
        return one.withdrawnAt() != null ? "withdrawn" : one.openedAt() != null ? "opened" : "asked";
    }

    /** What was typed, by point. */
    static Map<Integer, Contribution.Said> said(List<GivenAnswer> answers) {
        return answers.stream().collect(Collectors.toMap(GivenAnswer::point, one -> new Contribution.Said(
                Reading.text("answers[" + answers.indexOf(one) + "].answer", one.answer(), Reading.REASONS),
                Reading.constant(Finding.class, "answers[" + answers.indexOf(one) + "].finding", one.finding()))));
    }
}
