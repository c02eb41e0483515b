package org.countyhall.complaints.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import org.countyhall.complaints.application.ListColleagues;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The colleagues that a page offers to choose from, by name. */
@Named
@ApplicationScoped
public class ColleaguesShown {

    @Inject
    Colleagues colleagues;

    @Inject
    ListColleagues atWork;

    @Inject
    CurrentUser user;

    /** Who works on cases, and whoever asks: accounts with what people call them, in the order of the names. */
    public Map<String, String> toChoose() {
        TreeSet<String> accounts = new TreeSet<>(Comparator.comparing(colleagues::shown, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Comparator.naturalOrder()));
        accounts.addAll(atWork.all());
        user.name().ifPresent(accounts::add);
        Map<String, String> choices = new LinkedHashMap<>();
        accounts.forEach(account -> choices.put(account, colleagues.shown(account)));
        return choices;
    }
}
