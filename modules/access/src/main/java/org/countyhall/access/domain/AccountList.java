package org.countyhall.access.domain;

import java.time.Instant;

import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

/** The accounts as a list for the administrator: filtered, in order, page by page. */
public interface AccountList {

    Rows<AccountRow> page(TableQuery query, Instant now);
}
