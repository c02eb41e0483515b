package org.countyhall.core.desk;

import java.util.List;

/** The saved views: a person's own and what others share. */
public interface SavedViews {

    /** Own views first, then shared ones, by name. */
    List<SavedView> offeredTo(String owner, String table);

    /** A view of the same owner, list and name is replaced. */
    void save(String owner, String table, String name, String parameters, boolean shared);

    /** Only its owner can remove one; any other request does nothing. */
    void remove(String owner, long id);
}
