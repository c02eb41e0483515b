package org.countyhall.ui.table;

import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.countyhall.core.NotFound;

/** All lists of the application by their names. */
@ApplicationScoped
public class Tables {

    @Inject
    @Any
    Instance<Table<?>> all;

    private final Map<String, Instance.Handle<? extends Table<?>>> known = new HashMap<>();

    @PostConstruct
    void learn() {
        for (Instance.Handle<? extends Table<?>> handle : all.handles()) {
            known.put(handle.get().id(), handle);
        }
    }

    /** @throws NotFound when no list has this name */
    @SuppressWarnings("unchecked")
    public Table<Object> named(String id) {
        Instance.Handle<? extends Table<?>> handle = id == null ? null : known.get(id);
        if (handle == null) {
            throw new NotFound("list " + id);
        }
        return (Table<Object>) handle.get();
    }
}
