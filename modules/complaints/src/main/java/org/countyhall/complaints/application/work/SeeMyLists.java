package org.countyhall.complaints.application.work;

import java.util.List;

import org.countyhall.complaints.domain.work.Workload;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What the person's own lists of cases are made of: who they are, and the services they work for. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class SeeMyLists {

    @Inject
    Workload workload;

    @Inject
    CurrentUser user;

    public String account() {
        return user.requireName();
    }

    /** The services of the cases that the person looks after. */
    public List<String> services() {
        return workload.teamsOf(user.requireName());
    }
}
