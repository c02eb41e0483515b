package org.countyhall.complaints.web.keeping;

import org.countyhall.complaints.application.keeping.ChangeRetention;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.domain.keeping.Retention;
import org.countyhall.complaints.web.Wording;
import org.countyhall.core.NotFound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Changes a line of the retention schedule. */
@Named
@RequestScoped
public class RetentionPage {

    @Inject
    ChangeRetention change;

    @Inject
    HttpServletRequest request;

    private Retention line;
    private Integer version;
    private Integer years;
    private String basis;

    public void show() {
        line();
    }

    private Retention line() {
        if (line == null) {
            line = change.line(id());
        }
        return line;
    }

    private long id() {
        String given = request.getParameter("line");
        if (given == null || !given.matches("\\d{1,15}")) {
            throw new NotFound("line of the schedule");
        }
        return Long.parseLong(given);
    }

    public String save() {
        change.change(id(), getVersion(), years, basis);
        return "/complaints/keeping/schedule.xhtml?faces-redirect=true";
    }

    public String getHeading() {
        return Wording.word("CaseType", Spelling.of(line().type())) + " " + Wording.word("Outcome", Spelling.of(line().outcome()));
    }

    public Integer getVersion() {
        return version == null ? Integer.valueOf(line().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Integer getYears() {
        return years == null ? Integer.valueOf(line().years()) : years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getBasis() {
        return basis == null ? line().basis() : basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
