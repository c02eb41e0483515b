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

/** The audit trail, newest first. Who and subject are whole names; "what" is the beginning of one. */
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
                Column.number("number", Entry::number).rowHeading(),
                Column.moment("at", Entry::at).filterDates(),
                Column.text("who", Entry::who).filterContains(),
                Column.text("what", Entry::what).filterContains(),
                Column.text("subject", Entry::subject).filterContains(),
                Column.text("before", Entry::before),
                Column.text("after", Entry::after));
    }

    @Override
    public Rows<Entry> rows(TableQuery query) {
        return trail.page(query);
    }
}
