package org.countyhall.ui.work;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.ui.application.ChooseLook;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;

/** Where somebody new begins: the first steps of the own role, then what everybody may read. Once put away it stays on the help page alone. */
@Named
@RequestScoped
public class Guide {

    public static final String CHOICE = "guide";
    private static final String PUT_AWAY = "off";
    private static final int STEPS = 5;

    @Inject
    @Any
    Instance<MenuEntry> entries;

    @Inject
    CurrentUser user;

    @Inject
    ChooseLook look;

    private List<WorkStart> steps;
    private Boolean putAway;

    public List<WorkStart> getSteps() {
        if (steps == null) {
            steps = mine();
        }
        return steps;
    }

    private List<WorkStart> mine() {
        List<MenuPage> all = entries.stream().sorted(Comparator.comparingInt(MenuEntry::order)).flatMap(entry -> entry.firstSteps().stream())
                .filter(step -> user.may(step.needs())).toList();
        return Stream.concat(all.stream().filter(step -> !isForEverybody(step)), all.stream().filter(Guide::isForEverybody)).limit(STEPS)
                .map(step -> new WorkStart(Texts.of(step.key()), step.path())).toList();
    }

    private static boolean isForEverybody(MenuPage step) {
        return Arrays.stream(Role.values()).allMatch(role -> role.may(step.needs()));
    }

    public boolean isPutAway() {
        if (putAway == null) {
            putAway = look.chosen(CHOICE).filter(PUT_AWAY::equals).isPresent();
        }
        return putAway;
    }
}
