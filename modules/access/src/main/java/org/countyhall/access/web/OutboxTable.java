package org.countyhall.access.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.SeeOutbox;
import org.countyhall.core.Texts;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/**
 * Mail on its way out, newest first. It can be ordered by what everybody sees of a mail, and not by what it is about or whom it goes
 * to: the order would tell of those that are shown without. Sent mail is forgotten after a time, so the list stays small enough to sort.
 */
@Named
@RequestScoped
public class OutboxTable extends Table<QueuedMail> {

    @Inject
    SeeOutbox outbox;

    @Override
    public String id() {
        return "access.outbox";
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public List<Column<QueuedMail>> columns() {
        return List.of(
                Column.text("id", (QueuedMail mail) -> String.valueOf(mail.id())).link(mail -> "/access/mail?id=" + mail.id()).sortable().rowHeading(),
                Column.moment("postedAt", QueuedMail::postedAt).sortable().filterDates(),
                Column.text("about", QueuedMail::about),
                Column.text("to", QueuedMail::to),
                Column.tag("state", (QueuedMail mail) -> Texts.of(mail.state()), mail -> colour(mail.state())).sortable().filterChoices(OutboxTable::states),
                Column.number("tries", QueuedMail::tries).sortable(),
                Column.moment("nextTryAt", QueuedMail::nextTryAt).sortable(),
                Column.moment("sentAt", QueuedMail::sentAt).sortable(),
                Column.text("lastError", QueuedMail::lastError).sortable());
    }

    @Override
    public String sortedBy() {
        return "-id";
    }

    @Override
    public Rows<QueuedMail> rows(TableQuery query) {
        return outbox.page(query);
    }

    static Colour colour(MailState state) {
        return switch (state) {
            case WAITING -> Colour.AMBER;
            case SENT -> Colour.GREEN;
            case FAILED -> Colour.RED;
        };
    }

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(MailState.values()).forEach(state -> states.put(state.name(), Texts.of(state)));
        return states;
    }
}
