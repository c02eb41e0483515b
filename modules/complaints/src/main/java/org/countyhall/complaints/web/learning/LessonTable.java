package org.countyhall.complaints.web.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.learning.LessonSummary;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.learning.FindLessons;
import org.countyhall.complaints.domain.learning.Effect;
import org.countyhall.complaints.web.CaseAddress;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of lessons, newest first. */
@Named
@ApplicationScoped
public class LessonTable extends Table<LessonSummary> {

    private static final List<String> STATES = List.of("toPlan", "toDo", "overdue", "working", "toCheck", "checked", "withdrawn");

    @Inject
    FindLessons find;

    @Inject
    ListChoices lists;

    @Override
    public String id() {
        return "complaints.lessons";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<LessonSummary>> columns() {
        return List.of(
                Column.text("reference", LessonSummary::reference).link((LessonSummary row) -> address(row.reference())).sortable(),
                Column.text("text", LessonSummary::text),
                Column.text("category", LessonSummary::category).sortable().filterChoices(() -> Wording.choices(lists.of("category"))),
                Column.text("team", (LessonSummary row) -> row.team() == null ? Texts.of("complaints.learning.allServices") : row.team()).sortable()
                        .filterChoices(() -> Wording.choices(lists.of("service"))),
                Column.date("drawnOn", LessonSummary::drawnOn).sortable().filterDates(),
                Column.text("actions", (LessonSummary row) -> Texts.of("complaints.ombudsman.toDo", row.done(), row.actions())),
                Column.date("nextDue", LessonSummary::nextDue).sortable(),
                Column.tag("state", (LessonSummary row) -> Wording.word("LessonState", row.state()), row -> colour(row.state())).sortable()
                        .filterChoices(LessonTable::states),
                Column.tag("effect", (LessonSummary row) -> Wording.word("Effect", row.effect()), row -> effectColour(row.effect())).sortable()
                        .filterChoices(() -> Wording.choices(Effect.class)),
                Column.text("caseReference", LessonSummary::caseReference)
                        .link((LessonSummary row) -> row.caseReference() == null ? null : CaseAddress.of(row.caseReference()) + "&tab=learning").hidden());
    }

    @Override
    public Rows<LessonSummary> rows(TableQuery query) {
        return find.find(query);
    }

    static String address(String reference) {
        return "/complaints/learning/lesson?reference=" + reference;
    }

    static Colour colour(String state) {
        return switch (state) {
            case "overdue" -> Colour.RED;
            case "toPlan", "toDo", "toCheck" -> Colour.AMBER;
            case "checked" -> Colour.GREEN;
            default -> Colour.GREY;
        };
    }

    static Colour effectColour(String effect) {
        return effect == null ? Colour.GREY : switch (effect) {
            case "fell" -> Colour.GREEN;
            case "rose" -> Colour.RED;
            default -> Colour.GREY;
        };
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        STATES.forEach(state -> states.put(state, Wording.word("LessonState", state)));
        return states;
    }
}
