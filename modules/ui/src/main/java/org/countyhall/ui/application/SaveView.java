package org.countyhall.ui.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.BadInput;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.SavedView;
import org.countyhall.core.desk.SavedViews;

/** Keeps a list as it stands under a name, for oneself or for all who may see the list. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class SaveView {

    @Inject
    SavedViews views;

    @Inject
    CurrentUser user;

    public void save(String table, String name, String parameters, boolean shared) {
        String called = BadInput.required("name", name);
        if (called.length() > 60 || parameters.length() > 2000) {
            throw new BadInput("name", "ui.viewTooLong");
        }
        views.save(user.requireName(), table, called, parameters, shared);
    }

    public void remove(long id) {
        views.remove(user.requireName(), id);
    }

    public List<SavedView> offered(String table) {
        return views.offeredTo(user.requireName(), table);
    }
}
