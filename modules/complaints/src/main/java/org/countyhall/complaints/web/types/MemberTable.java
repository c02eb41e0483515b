package org.countyhall.complaints.web.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.types.MemberRow;
import org.countyhall.complaints.application.types.FindMembers;
import org.countyhall.complaints.domain.types.MemberKind;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The elected members with their divisions, those in office first, and how many enquiries came from each. */
@Named
@ApplicationScoped
public class MemberTable extends Table<MemberRow> {

    @Inject
    FindMembers find;

    @Inject
    CurrentUser user;

    @Override
    public String id() {
        return "complaints.members";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<MemberRow>> columns() {
        return List.of(
                Column.text("name", MemberRow::name).link(this::form).sortable().rowHeading(),
                Column.text("kind", (MemberRow row) -> Wording.word("MemberKind", row.kind())).sortable()
                        .filterChoices(() -> Wording.choices(MemberKind.class)),
                Column.text("division", (MemberRow row) -> row.division() == null ? Texts.of("complaints.notKnown") : row.division()).sortable().filterContains(),
                Column.tag("state", (MemberRow row) -> Texts.of("complaints.members." + (row.active() ? "office" : "left")),
                        row -> row.active() ? Colour.GREEN : Colour.GREY).filterChoices(MemberTable::states),
                Column.number("enquiries", MemberRow::enquiries).sortable(),
                Column.number("open", MemberRow::open).sortable(),
                Column.date("lastOn", MemberRow::lastOn).sortable());
    }

    @Override
    public Rows<MemberRow> rows(TableQuery query) {
        return find.find(query);
    }

    /** Where the member is changed, for whoever keeps the list. */
    private String form(MemberRow row) {
        return user.may(Authority.COMPLAINTS_MANAGE) ? "/complaints/members/edit?member=" + row.id() : null;
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("yes", Texts.of("complaints.members.office"));
        states.put("no", Texts.of("complaints.members.left"));
        return states;
    }
}
