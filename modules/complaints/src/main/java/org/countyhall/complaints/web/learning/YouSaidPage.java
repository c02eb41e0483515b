package org.countyhall.complaints.web.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.countyhall.complaints.api.learning.YouSaid;
import org.countyhall.complaints.application.learning.EditYouSaid;
import org.countyhall.complaints.application.learning.ReadYouSaid;
import org.countyhall.core.FinancialYear;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Refused;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** "You said, we did" of a year, and the form for one pair. */
@Named
@RequestScoped
public class YouSaidPage {

    @Inject
    ReadYouSaid read;

    @Inject
    EditYouSaid edit;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private String year;
    private List<YouSaid> pairs;
    private YouSaid pair;
    private Integer order;
    private String youSaid;
    private String weDid;
    private String lesson;
    private Integer version;

    public void show() {
        getPairs();
    }

    /** For the form: only who may work on cases writes the text. */
    public void showForm() {
        if (!isWorker()) {
            throw new Refused(Authority.COMPLAINTS_WORK);
        }
        getPair();
    }

    public List<YouSaid> getPairs() {
        if (pairs == null) {
            pairs = read.of(FinancialYear.parse(getYear()));
        }
        return pairs;
    }

    /** The pair in the address; null for a new one. */
    public YouSaid getPair() {
        String id = request.getParameter("id");
        if (pair == null && id != null && id.matches("\\d{1,9}")) {
            pair = read.one(Long.parseLong(id));
        }
        return pair;
    }

    public String save() {
        if (getPair() == null) {
            edit.add(FinancialYear.parse(getYear()), order, youSaid, weDid, lesson);
        } else {
            edit.change(getPair().id(), version == null ? getPair().version() : version, order == null ? getPair().order() : order, youSaid,
                    weDid, lesson);
        }
        return back();
    }

    public String remove() {
        edit.remove(getPair().id());
        return back();
    }

    private String back() {
        return "/complaints/learning/yousaid.xhtml?faces-redirect=true&year=" + (getPair() == null ? getYear() : getPair().year());
    }

    public boolean isWorker() {
        return user.may(Authority.COMPLAINTS_WORK);
    }

    /** The present year, unless another is chosen. */
    public String getYear() {
        String chosen = year == null ? request.getParameter("year") : year;
        return chosen == null || chosen.isBlank() ? FinancialYear.of(LocalDate.now(clock)).toString() : chosen;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getPrevious() {
        return FinancialYear.parse(getYear()).previous().toString();
    }

    public String getNext() {
        return FinancialYear.parse(getYear()).next().toString();
    }

    public Integer getOrder() {
        return order == null && getPair() != null ? Integer.valueOf(getPair().order()) : order;
    }

    public void setOrder(Integer order) {
        this.order = order;
    }

    public String getYouSaid() {
        return youSaid == null && getPair() != null ? getPair().youSaid() : youSaid;
    }

    public void setYouSaid(String youSaid) {
        this.youSaid = youSaid;
    }

    public String getWeDid() {
        return weDid == null && getPair() != null ? getPair().weDid() : weDid;
    }

    public void setWeDid(String weDid) {
        this.weDid = weDid;
    }

    public String getLesson() {
        return lesson == null && getPair() != null ? getPair().lesson() : lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public Integer getVersion() {
        return version == null && getPair() != null ? Integer.valueOf(getPair().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
