package org.countyhall.complaints.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.people.GivenPerson;
import org.countyhall.complaints.application.ListChoices;
import org.countyhall.complaints.application.ReadReceipt;
import org.countyhall.complaints.application.people.FindPeople;
import org.countyhall.complaints.application.people.LogForPerson;
import org.countyhall.complaints.application.types.SeeType;
import org.countyhall.complaints.domain.CaseType;
import org.countyhall.complaints.domain.Procedure;
import org.countyhall.complaints.domain.Spelling;
import org.countyhall.complaints.web.people.PersonWords;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Logs a representation of any type, during a call or from a letter. */
@Named
@RequestScoped
public class LogPage {

    private static final int CANDIDATES = 8;

    @Inject
    LogForPerson log;

    @Inject
    ReadReceipt receipt;

    @Inject
    FindPeople people;

    @Inject
    SeeType types;

    @Inject
    HttpServletRequest request;

    @Inject
    ListChoices lists;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private final Matter matter = new Matter();
    private final Map<String, String> reached = new HashMap<>();
    private String person;
    private String meant;
    private String member;
    private String praised;
    private String type = "complaint";
    private String procedure;
    private LocalDate receivedOn;
    private LocalDate matterOn;
    private String discretion;
    private boolean mine = true;
    private String point1;
    private String category1;
    private String point2;
    private String category2;
    private String point3;
    private String category3;

    /** Only who may log a case gets as far as the form. */
    public void show() {
        user.require(Authority.COMPLAINTS_WORK);
    }

    public String save() {
        List<NewCase.NewPoint> points = Stream.of(new NewCase.NewPoint(point1, category1), new NewCase.NewPoint(point2, category2),
                new NewCase.NewPoint(point3, category3)).filter(point -> point.summary() != null).toList();
        String reference = log.log(new NewCase(type, procedure, receivedOn, matter.getMethod(), matter.getSummary(),
                matter.person(), matter.getDirectorate(), matter.getTeam(), matterOn, discretion,
                mine ? user.requireName() : null, points), personNumber(), said(),
                member == null || !member.matches("\\d{1,9}") ? null : Long.valueOf(member), praised);
        return receipt.mayBeOpened(reference) ? CaseAddress.outcome(reference) : "/complaints/log.xhtml?faces-redirect=true&logged=" + reference;
    }

    /** What was just logged and is now somebody else's; null when nothing was. */
    public String getLogged() {
        String logged = request.getParameter("logged");
        return logged == null || !logged.matches("[A-Z]{3}-\\d{2}-\\d{4,8}") ? null : Texts.of("complaints.log.logged", logged);
    }

    /** Looks for the person by the name that was typed, for browsers without script. */
    public void look() {
        person = null;
    }

    /** Who may be meant by the name as it was typed, offered once somebody looked. */
    public Map<String, String> getMatches() {
        Map<String, String> matches = new LinkedHashMap<>();
        if (request.getParameter("look") != null || request.getParameter("meant") != null) {
            people.like(request.getParameter("name"), CANDIDATES).forEach(match -> matches.put(String.valueOf(match.id()), PersonWords.of(match)));
            matches.put("", Texts.of("complaints.people.isNew"));
        }
        return matches;
    }

    private GivenPerson said() {
        return matter.getName() == null ? null : new GivenPerson(0, matter.getName(), null, null, null, null, matter.getAdjustments(),
                reached.get("address"), reached.get("postcode"), reached.get("email"), reached.get("phone"));
    }

    private Long personNumber() {
        String chosen = meant == null || meant.isBlank() ? person : meant;
        return chosen != null && chosen.matches("\\d{1,9}") ? Long.valueOf(chosen) : null;
    }

    /** What is missing is said of all fields at once, so it is asked of the type that was sent, before the form is read. */
    public boolean isNameNeeded() {
        return sentType().needsName();
    }

    public boolean isPointNeeded() {
        return sentType().isInvestigated();
    }

    private CaseType sentType() {
        return Arrays.stream(CaseType.values()).filter(one -> Spelling.of(one).equals(request.getParameter("type"))).findFirst().orElse(CaseType.COMPLAINT);
    }

    /** Today, unless another day was typed. */
    public LocalDate getReceivedOn() {
        return receivedOn == null ? LocalDate.now(clock) : receivedOn;
    }

    public Map<String, String> getTypes() {
        return Wording.choices(CaseType.class);
    }

    public Map<String, String> getProcedures() {
        return Wording.choices(Procedure.class);
    }

    public Matter getMatter() {
        return matter;
    }

    /** How the person is reached: address, postcode, email, phone. */
    public Map<String, String> getReached() {
        return reached;
    }

    public Map<String, String> getMethods() {
        return Wording.choices(lists.of("method"));
    }

    public Map<String, String> getCategories() {
        return Wording.choices(lists.of("category"));
    }

    public Map<String, String> getTeams() {
        return Wording.choices(lists.of("service"));
    }

    public Map<String, String> getDirectorates() {
        return Wording.directorates();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getMeant() {
        return meant;
    }

    public void setMeant(String meant) {
        this.meant = meant;
    }

    /** Members of the list, for a member enquiry. */
    public Map<String, String> getMembers() {
        return types.members();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getPraised() {
        return praised;
    }

    public void setPraised(String praised) {
        this.praised = praised;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getProcedure() {
        return procedure;
    }

    public void setProcedure(String procedure) {
        this.procedure = procedure;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getMatterOn() {
        return matterOn;
    }

    public void setMatterOn(LocalDate matterOn) {
        this.matterOn = matterOn;
    }

    public String getDiscretion() {
        return discretion;
    }

    public void setDiscretion(String discretion) {
        this.discretion = discretion;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getPoint1() {
        return point1;
    }

    public void setPoint1(String point1) {
        this.point1 = point1;
    }

    public String getCategory1() {
        return category1;
    }

    public void setCategory1(String category1) {
        this.category1 = category1;
    }

    public String getPoint2() {
        return point2;
    }

    public void setPoint2(String point2) {
        this.point2 = point2;
    }

    public String getCategory2() {
        return category2;
    }

    public void setCategory2(String category2) {
        this.category2 = category2;
    }

    public String getPoint3() {
        return point3;
    }

    public void setPoint3(String point3) {
        this.point3 = point3;
    }

    public String getCategory3() {
        return category3;
    }

    public void setCategory3(String category3) {
        this.category3 = category3;
    }
}
