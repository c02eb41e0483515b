package org.countyhall.access.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.access.domain.AccountList;
import org.countyhall.access.domain.AccountRow;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The accounts, page by page, for the administrator. */
@ApplicationScoped
@UseCase(Authority.ADMINISTER)
@Transactional
public class FindAccounts {

    @Inject
    AccountList accounts;

    @Inject
    Clock clock;

    public Rows<AccountRow> page(TableQuery query) {
        return accounts.page(query, clock.instant());
    }
}
