package org.countyhall.app.inside;

import java.time.LocalDate;

import org.countyhall.core.access.ActingAs;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.desk.SubmitKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** One click on a form with its key, in a request of its own. */
@ApplicationScoped
public class SendAForm {

    @Inject
    SubmitKey key;

    @Inject
    ChangeTheCalendar calendar;

    @ActivateRequestContext
    public String send(CurrentUser person, String submitKey, LocalDate day) {
        key.set(submitKey);
        return ActingAs.as(person, () -> calendar.add(day));
    }
}
