package org.countyhall.complaints.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.countyhall.complaints.api.CaseCounts;
import org.countyhall.complaints.application.CountCases;
import org.countyhall.complaints.application.work.SeeMyLists;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The cases, with how many are open and overdue above them. */
@Named
@RequestScoped
public class CasesPage {

    @Inject
    CountCases count;

    @Inject
    CurrentUser user;

    @Inject
    SeeMyLists lists;

    private CaseCounts counts;
    private String services;

    public void show() {
        counts = count.count();
        services = lists.services().stream().map(team -> "&team=" + encoded(team)).collect(Collectors.joining());
    }

    public CaseCounts getCounts() {
        return counts;
    }

    /** The open cases that are due today or until the last day that counts as soon. */
    public String getSoonAddress() {
        return "/complaints/cases?status=open&due.from=" + counts.asAt() + "&due.to=" + counts.soonUntil();
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    /** The person's own open cases. */
    public String getMine() {
        return "/complaints/cases?status=open&officer=" + encoded(lists.account());
    }

    /** Open cases of the services that the person works for; null when there are none. */
    public String getServices() {
        return services.isEmpty() ? null : "/complaints/cases?status=open" + services;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
