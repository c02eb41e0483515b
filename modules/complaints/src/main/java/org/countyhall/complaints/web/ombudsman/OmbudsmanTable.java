package org.countyhall.complaints.web.ombudsman;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.ombudsman.OmbudsmanSummary;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.ombudsman.FindOmbudsmanCases;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanDecision;
import org.countyhall.complaints.domain.ombudsman.OmbudsmanStage;
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

/** The list of the Ombudsman's cases, undecided ones first. */
@Named
@ApplicationScoped
public class OmbudsmanTable extends Table<OmbudsmanSummary> {

    private static final List<String> STATES = List.of("open", "decided", "toDo", "late", "remediedBefore");

    @Inject
    FindOmbudsmanCases find;

    @Inject
    ListChoices lists;

    @Override
    public String id() {
        return "complaints.ombudsmanCases";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<OmbudsmanSummary>> columns() {
        return List.of(
                Column.text("reference", OmbudsmanSummary::reference).link((OmbudsmanSummary row) -> CaseAddress.of(row.reference()) + "&tab=ombudsman")
                        .sortable(),
                Column.text("theirReference", OmbudsmanSummary::theirReference).sortable().hidden(),
                Column.text("topic", OmbudsmanSummary::topic).sortable().filterChoices(this::topics),
                Column.text("team", OmbudsmanSummary::team).sortable().filterChoices(() -> Wording.choices(lists.of("service"))),
                Column.date("receivedOn", OmbudsmanSummary::receivedOn).sortable().filterDates(),
                Column.text("stage", (OmbudsmanSummary row) -> Wording.word("OmbudsmanStage", row.stage())).sortable()
                        .filterChoices(() -> Wording.choices(OmbudsmanStage.class)).hidden(),
                Column.date("replyBy", OmbudsmanSummary::replyBy).sortable(),
                Column.date("decidedOn", OmbudsmanSummary::decidedOn).sortable().filterDates(),
                Column.tag("decision", (OmbudsmanSummary row) -> Wording.word("OmbudsmanDecision", row.decision()), row -> colour(row.decision()))
                        .sortable().filterChoices(() -> Wording.choices(OmbudsmanDecision.class)),
                Column.text("open", OmbudsmanTable::toDo).sortable(),
                Column.date("lastDue", OmbudsmanSummary::lastDue).sortable().filterDates().hidden(),
                Column.tag("state", (OmbudsmanSummary row) -> row.late() ? Wording.word("OmbudsmanState", "late") : "", row -> Colour.RED)
                        .filterChoices(OmbudsmanTable::states),
                Column.text("complaint", OmbudsmanSummary::complaint)
                        .link((OmbudsmanSummary row) -> row.complaint() == null ? null : CaseAddress.of(row.complaint())).hidden(),
                Column.text("investigator", OmbudsmanSummary::investigator).hidden());
    }

    @Override
    public Rows<OmbudsmanSummary> rows(TableQuery query) {
        return find.find(query);
    }

    static Colour colour(String decision) {
        return decision == null ? Colour.GREY : switch (decision) {
            case "upheldInjustice", "upheldNoFurtherAction" -> Colour.RED;
            case "notUpheld" -> Colour.GREEN;
            case "premature" -> Colour.AMBER;
            default -> Colour.GREY;
        };
    }

    /** Those of the list, and none. */
    private Map<String, String> topics() {
        Map<String, String> topics = Wording.choices(lists.of("ombudsmanTopic"));
        topics.put("notSaid", Texts.of("complaints.notKnown"));
        return topics;
    }

    private static String toDo(OmbudsmanSummary row) {
        return row.recommendations() == 0 ? "" : Texts.of("complaints.ombudsman.toDo", row.recommendations() - row.open(), row.recommendations());
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        STATES.forEach(state -> states.put(state, Wording.word("OmbudsmanState", state)));
        return states;
    }
}
