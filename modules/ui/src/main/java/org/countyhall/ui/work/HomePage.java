package org.countyhall.ui.work;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.countyhall.core.Texts;
import org.countyhall.ui.text.Days;

/** The page "My work": what is due, what waits for whom, what changed. */
@Named
@RequestScoped
public class HomePage {

    private static final int CHANGES = 10;

    @Inject
    MyWork work;

    private List<WorkChange> changes;

    public String getSubtitle() {
        return Texts.of("ui.work.subtitle", Days.weekday(work.today()), work.items().size());
    }

    public List<WorkStart> getStarts() {
        return work.starts();
    }

    public long getOverdue() {
        return count(Urgency.OVERDUE) + count(Urgency.TODAY);
    }

    public long getSoon() {
        return count(Urgency.SOON);
    }

    private long count(Urgency urgency) {
        return work.items().stream().filter(item -> work.urgency(item) == urgency).count();
    }

    public long getForMe() {
        return work.items().stream().filter(item -> item.waiting() == Waiting.FOR_ME).count();
    }

    public long getForOthers() {
        return work.items().stream().filter(item -> item.waiting() == Waiting.FOR_OTHERS).count();
    }

    public List<WorkChange> getChanges() {
        if (changes == null) {
            changes = work.changes(CHANGES);
        }
        return changes;
    }
}
