package org.countyhall.complaints.web.keeping;

import java.util.List;

import org.countyhall.complaints.api.keeping.CertificateView;
import org.countyhall.complaints.application.keeping.ReadKeeping;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The certificates of destroyed cases. */
@Named
@ApplicationScoped
public class CertificateTable extends Table<CertificateView> {

    @Inject
    Colleagues people;

    @Inject
    ReadKeeping read;

    @Override
    public String id() {
        return "complaints.certificates";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<CertificateView>> columns() {
        return List.of(
                Column.text("number", CertificateView::number).sortable().rowHeading(),
                Column.text("reference", CertificateView::reference).sortable(),
                Column.text("type", (CertificateView row) -> Wording.word("CaseType", row.type())).sortable(),
                Column.date("closedOn", CertificateView::closedOn).sortable(),
                Column.text("basis", (CertificateView row) -> Texts.of("complaints.keeping.rule", row.years(), row.basis())),
                Column.moment("destroyedAt", CertificateView::destroyedAt).sortable(),
                Column.text("destroyedBy", (CertificateView row) -> people.shown(row.destroyedBy())),
                Column.text("contents", CertificateView::contents).hidden(),
                Column.tag("whole", (CertificateView row) -> Texts.of(row.whole() ? "complaints.keeping.whole" : "complaints.keeping.changed"),
                        row -> row.whole() ? Colour.GREEN : Colour.RED),
                Column.moment("againAt", CertificateView::againAt).hidden(),
                Column.text("hash", CertificateView::hash).hidden());
    }

    @Override
    public Rows<CertificateView> rows(TableQuery query) {
        return read.certificates(query);
    }
}
