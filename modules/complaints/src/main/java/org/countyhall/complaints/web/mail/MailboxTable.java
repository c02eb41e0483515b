package org.countyhall.complaints.web.mail;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.countyhall.complaints.api.mail.MailRow;
import org.countyhall.complaints.application.mail.SeeMailbox;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.mail.MailFate;
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

/** Mail that came in, newest first. */
@Named
@ApplicationScoped
public class MailboxTable extends Table<MailRow> {

    @Inject
    SeeMailbox mailbox;

    @Override
    public String id() {
        return "complaints.mailbox";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<MailRow>> columns() {
        return List.of(
                Column.text("subject", MailboxTable::subject).link(row -> "/complaints/mail?id=" + row.id()).sortable().rowHeading(),
                Column.text("from", MailRow::from).sortable(),
                Column.moment("receivedAt", MailRow::receivedAt).sortable(),
                Column.number("files", MailRow::files).sortable(),
                Column.tag("fate", (MailRow row) -> Wording.word("MailFate", row.fate()), row -> colour(row.fate())).sortable().filterChoices(MailboxTable::fates),
                Column.text("reason", (MailRow row) -> Wording.word("MailReason", row.reason())).sortable(),
                Column.text("reference", MailRow::reference).link(row -> row.reference() == null ? null : CaseAddress.of(row.reference())).sortable());
    }

    @Override
    public Rows<MailRow> rows(TableQuery query) {
        return mailbox.page(query);
    }

    private static String subject(MailRow row) {
        return row.subject().isBlank() ? Texts.of("complaints.mail.noSubject") : row.subject();
    }

    static Colour colour(String fate) {
        return switch (fate) {
            case "waiting" -> Colour.AMBER;
            case "newCase", "joined" -> Colour.GREEN;
            case "refused" -> Colour.RED;
            default -> Colour.GREY;
        };
    }

    /** The filter's codes are the constants that the database knows. */
    private static Map<String, String> fates() {
        Map<String, String> fates = new LinkedHashMap<>();
        Arrays.stream(MailFate.values()).forEach(fate -> fates.put(fate.name(), Wording.word("MailFate", Spelling.of(fate))));
        return fates;
    }
}
