package org.countyhall.complaints.web.keeping;

import java.util.List;

import org.countyhall.complaints.application.keeping.ReadKeeping;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.ShortTable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The lines of the retention schedule; a manager's lead to where they are changed. */
@Named
@ApplicationScoped
public class RetentionTable extends ShortTable<Retention> {

    @Inject
    ReadKeeping read;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentUser user;

    @Override
    public String id() {
        return "complaints.retention";
    }

    /** The certificates stand on the same page. */
    @Override
    public String prefix() {
        return "lines.";
    }

    @Override
    public List<Column<Retention>> columns() {
        return List.of(
                Column.text("type", (Retention line) -> Wording.word("CaseType", Spelling.of(line.type()))).link(this::form)
                        .filterChoices(() -> Wording.choices(CaseType.class)).rowHeading(),
                Column.text("outcome", RetentionTable::outcome),
                Column.number("years", Retention::years),
                Column.text("basis", Retention::basis),
                Column.moment("changedAt", Retention::changedAt),
                Column.text("changedBy", (Retention line) -> colleagues.shown(line.changedBy())));
    }

    private String form(Retention line) {
        return user.may(Authority.COMPLAINTS_MANAGE) ? "/complaints/keeping/retention?line=" + line.id() : null;
    }

    private static String outcome(Retention line) {
        return line.outcome() == null ? Texts.of("complaints.keeping.anyOutcome") : Wording.word("Outcome", Spelling.of(line.outcome()));
    }

    @Override
    protected List<Retention> all(TableQuery query) {
        return read.schedule();
    }
}
