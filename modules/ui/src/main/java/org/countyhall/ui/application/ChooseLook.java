package org.countyhall.ui.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.Preferences;

/** Remembers how somebody likes the pages: the columns of a list, colours, shortcuts. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class ChooseLook {

    @Inject
    Preferences preferences;

    @Inject
    CurrentUser user;

    /** @param columns empty to go back to what everybody sees */
    public void columns(String table, List<String> columns) {
        preferences.choose(user.requireName(), "columns." + table, columns.isEmpty() ? null : String.join(",", columns));
    }

    public List<String> columnsOf(String table) {
        return preferences.find(user.requireName(), "columns." + table).map(text -> Arrays.asList(text.split(","))).orElse(List.of());
    }

    public void choose(String name, String value) {
        preferences.choose(user.requireName(), name, value);
    }

    public Optional<String> chosen(String name) {
        return preferences.find(user.requireName(), name);
    }
}
