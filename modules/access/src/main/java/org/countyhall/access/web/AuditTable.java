package org.countyhall.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.ReadAuditTrail;
import org.countyhall.core.audit.AuditTrail.Entry;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/**
 * The audit trail, newest first. Who and subject are whole names; "what" is the beginning of one. It grows for ever, so that it is
 * ordered only by what has an index: row, when, who and subject. What was done would need an index more for each line that is
 * written (the filter finds it), and before and after are texts that nobody reads in their order.
 */
@Named
@RequestScoped
public class AuditTable extends Table<Entry> {

    @Inject
    ReadAuditTrail trail;

    @Override
    public String id() {
        return "access.audit";
    }

    @Override
    public List<Column<Entry>> columns() {
        return List.of(
                Column.number("number", Entry::number).sortable().rowHeading(),
                Column.moment("at", Entry::at).sortable().filterDates(),
                Column.text("who", Entry::who).sortable().filterContains(),
                Column.text("what", Entry::what).filterContains(),
                Column.text("subject", Entry::subject).sortable().filterContains(),
                Column.text("before", Entry::before),
                Column.text("after", Entry::after));
    }

    @Override
    public String sortedBy() {
        return "-number";
    }

    @Override
    public Rows<Entry> rows(TableQuery query) {
        return trail.page(query);
    }
}
