package org.countyhall.imports.application;

import java.util.Comparator;
import java.util.List;

import org.countyhall.core.NotFound;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;
import org.countyhall.imports.api.ImportKind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The kinds of file that the modules take. */
@ApplicationScoped
class Kinds {

    @Inject
    @Any
    Instance<ImportKind<?>> all;

    @Inject
    CurrentUser user;

    /** Those that the acting person may import. */
    List<? extends ImportKind<?>> mine() {
        return all.stream().filter(kind -> user.may(kind.authority()))
                .sorted(Comparator.comparing((ImportKind<?> kind) -> kind.name())).toList();
    }

    ImportKind<?> named(String name) {
        return all.stream().filter(kind -> kind.name().equals(name)).findFirst().map(kind -> (ImportKind<?>) kind)
                .orElseThrow(() -> new NotFound("import kind " + name));
    }

    /** @throws Refused when the acting person may not import it */
    ImportKind<?> permitted(String name) {
        ImportKind<?> kind = named(name);
        if (!user.may(kind.authority())) {
            throw new Refused(kind.authority());
        }
        return kind;
    }
}
