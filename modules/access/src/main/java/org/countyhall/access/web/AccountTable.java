package org.countyhall.access.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.access.application.FindAccounts;
import org.countyhall.access.domain.AccountRow;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Role;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.table.Column;
import org.countyhall.ui.table.Table;

/** All accounts with their roles and whether they can be signed in to. */
@Named
@RequestScoped
public class AccountTable extends Table<AccountRow> {

    @Inject
    FindAccounts findAccounts;

    @Override
    public String id() {
        return "access.accounts";
    }

    @Override
    public List<Column<AccountRow>> columns() {
        return List.of(
                Column.text("name", AccountRow::name).link(row -> AccountPage.address(row.name())).rowHeading().sortable(),
                Column.text("displayName", AccountRow::displayName).sortable(),
                Column.text("roles", AccountRow::roles).filterChoices(() -> Words.choices(Role.values())),
                Column.<AccountRow>tag("state", row -> Texts.of(row.state()), row -> colour(row.state())).sortable()
                        .filterChoices(() -> Words.choices(AccountRow.State.values())),
                Column.moment("lastSignedInAt", AccountRow::lastSignedInAt).sortable(),
                Column.<AccountRow>text("origin", row -> Texts.of(row.origin())).hidden());
    }

    @Override
    public Rows<AccountRow> rows(TableQuery query) {
        return findAccounts.page(query);
    }

    @Override
    public boolean searchable() {
        return true;
    }

    static Colour colour(AccountRow.State state) {
        return switch (state) {
            case OPEN -> Colour.GREEN;
            case LOCKED -> Colour.AMBER;
            case OFF -> Colour.GREY;
        };
    }
}
