package org.countyhall.complaints.application.learning;

import java.util.List;

import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.learning.LearningRegister;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Actions of lessons that somebody has to do, and effects that are to be looked at now; a manager sees everybody's. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeLearningWork {

    private static final int MOST = 200;

    @Inject
    LearningRegister register;

    @Inject
    Desks desks;

    @Inject
    CurrentUser user;

    /** An effect appears when its months have passed, an action from the day it is planned. */
    public List<LearningRegister.Due> waiting() {
        return register.waiting(user.requireName(), user.may(Authority.COMPLAINTS_MANAGE), MOST).stream()
                .filter(due -> !due.effect() || !desks.today().isBefore(due.dueOn())).toList();
    }
}
