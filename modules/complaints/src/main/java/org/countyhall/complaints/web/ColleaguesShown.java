package org.countyhall.complaints.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.countyhall.complaints.application.ListColleagues;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;

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

    /** Whoever has a part in cases or may get one, and whoever asks: accounts with what people call them, in the order of the names. */
    public Map<String, String> toChoose() {
        return byName(Stream.of(atWork.all().stream(), holding(Authority.COMPLAINTS_INVESTIGATE), user.name().stream()).flatMap(Function.identity()));
    }

    /** Whoever may look after a case or check a letter at this moment, in the order of their names. */
    public Map<String, String> officers() {
        return byName(holding(Authority.COMPLAINTS_WORK));
    }

    private Stream<String> holding(Authority authority) {
        return Arrays.stream(Role.values()).filter(role -> role.may(authority)).flatMap(role -> colleagues.holding(role).stream())
                .filter(person -> person.may(authority)).map(CurrentUser::requireName);
    }

    private Map<String, String> byName(Stream<String> accounts) {
        Map<String, String> choices = new LinkedHashMap<>();
        accounts.distinct().sorted(Comparator.comparing(colleagues::shown, String.CASE_INSENSITIVE_ORDER).thenComparing(Comparator.naturalOrder()))
                .forEach(account -> choices.put(account, colleagues.shown(account)));
        return choices;
    }
}
