package org.countyhall.ui.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.desk.Notice;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.application.SeeNotices;
import org.countyhall.ui.table.BulkAction;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

/** What one was told: what, when, where it leads, and whether one has read it. */
@Named
@ApplicationScoped
public class NoticeTable extends ShortTable<Notice> {

    private static final List<BulkAction> BULK = List.of(BulkAction.atOnce("read", "/desk/notices/read"));

    @Inject
    SeeNotices see;

    @Override
    public String id() {
        return "ui.notices";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<BulkAction> bulkActions() {
        return BULK;
    }

    @Override
    public String chosenBy(Notice row) {
        return String.valueOf(row.id());
    }

    @Override
    public List<Column<Notice>> columns() {
        return List.of(
                Column.text("what", (Notice row) -> Texts.of(row.kind(), row.reference())).link(Notice::address).rowHeading(),
                Column.moment("when", Notice::toldAt).filterDates(),
                Column.tag("state", (Notice row) -> word(state(row)), (Notice row) -> row.unread() ? Colour.BRAND : Colour.GREY)
                        .codedBy(NoticeTable::state).filterChoices(NoticeTable::states));
    }

    private static String state(Notice row) {
        return row.unread() ? "unread" : "read";
    }

    private static String word(String state) {
        return Texts.of("ui.notices." + state);
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Stream.of("unread", "read").forEach(state -> states.put(state, word(state)));
        return states;
    }

    @Override
    protected List<Notice> all(TableQuery query) {
        return see.all();
    }
}
