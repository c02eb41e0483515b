package org.countyhall.performance.domain;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.countyhall.core.Texts;
import org.countyhall.performance.api.Direction;
import org.countyhall.performance.api.Figure;
import org.countyhall.performance.api.Qualifier;
import org.countyhall.performance.api.Rag;
import org.countyhall.performance.api.UnitKind;
import org.countyhall.performance.domain.rules.StatementAgreesWithFigure;

/** Lays what papers say of a measure beside its figures, targets and computed rating. */
public final class ChecksOfPapers {

    private final Measure measure;
    private final List<Observation> known;

    private ChecksOfPapers(Measure measure) {
        this.measure = measure;
        this.known = Stream.concat(measure.mainFigures().stream(), measure.otherFigures().stream()).toList();
    }

    /** What fails comes first. A statement with nothing to compare it to is left out. */
    public static List<PaperCheck> of(Measure measure, List<Statement> statements) {
        ChecksOfPapers checks = new ChecksOfPapers(measure);
        List<PaperCheck> found = new ArrayList<>();
        for (Statement statement : statements) {
            checks.check(statement).ifPresent(found::add);
        }
        found.addAll(checks.directions(statements.stream().filter(one -> one.subject() == Subject.DIRECTION).toList()));
        return Stream.concat(found.stream().filter(check -> !check.agrees()), found.stream().filter(PaperCheck::agrees)).toList();
    }

    private Optional<PaperCheck> check(Statement statement) {
        return switch (statement.subject()) {
            case FIGURE -> figure(statement);
            case TARGET -> line(statement, inForce(statement).map(Target::target));
            case FLOOR -> line(statement, inForce(statement).map(Target::floor));
            case RATING -> Optional.of(rating(statement));
            case DIRECTION -> Optional.empty();
        };
    }

    private Optional<PaperCheck> figure(Statement statement) {
        return statement.period().flatMap(period -> known.stream().filter(one -> one.statistic() == statement.statistic()
                && one.component().equals(statement.component()) && one.period().sameDaysAs(period)).findFirst()).map(one -> {
                    boolean agrees = saysTheSame(statement, one)
                            || StatementAgreesWithFigure.check(statement.value(), statement.qualifier(), one.value());
                    return new PaperCheck(Subject.FIGURE, one.component() + ", " + one.period().label(),
                            text(statement.value(), statement.qualifier()), text(one.value(), one.reading().qualifier()),
                            statement.place(), agrees);
                });
    }

    private static boolean saysTheSame(Statement statement, Observation one) {
        return statement.qualifier() == one.reading().qualifier() && statement.value().compareTo(one.value()) == 0;
    }

    private Optional<PaperCheck> line(Statement statement, Optional<BigDecimal> inForce) {
        return inForce.map(line -> new PaperCheck(statement.subject(), "", text(statement.value(), Qualifier.EXACT),
                text(line, Qualifier.EXACT), statement.place(), statement.value().compareTo(line) == 0));
    }

    /** The target of the time that the paper speaks of; the latest where it names none. */
    private Optional<Target> inForce(Statement statement) {
        LocalDate day = statement.period().map(Period::end).orElse(measure.standing().asAt());
        return day == null ? Optional.empty() : measure.targetOn(day);
    }

    private PaperCheck rating(Statement statement) {
        Rag said = Rag.valueOf(statement.word());
        Rag computed = statement.period().flatMap(this::ratingIn).orElse(measure.standing().rag());
        return new PaperCheck(Subject.RATING, statement.period().map(Period::label).orElse(""), Texts.of(said), Texts.of(computed), statement.place(), said == computed);
    }

    private Optional<Rag> ratingIn(Period period) {
        return measure.mainFigures().stream().filter(one -> one.period().sameDaysAs(period)).findFirst().map(measure::ratingOf);
    }

    /** A direction can be recomputed only with the whole series; without it the papers are compared with one another. */
    private List<PaperCheck> directions(List<Statement> said) {
        List<PaperCheck> found = new ArrayList<>();
        Set<String> words = said.stream().map(Statement::word).collect(toSet());
        Direction computed = measure.standing().direction();
        for (Statement statement : said) {
            Optional<String> other = words.stream().filter(word -> !word.equals(statement.word())).findFirst();
            String beside = other.orElse(computed == Direction.NOT_ENOUGH_DATA ? null : Texts.of(computed));
            if (beside != null) {
                found.add(new PaperCheck(Subject.DIRECTION, "", statement.word(), beside, statement.place(), other.isEmpty()));
            }
        }
        return found;
    }

    private String text(BigDecimal value, Qualifier qualifier) {
        return new Figure(value, UnitKind.COUNT, "", qualifier).shortText();
    }
}
