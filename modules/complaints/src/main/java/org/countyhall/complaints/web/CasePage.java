package org.countyhall.complaints.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.countyhall.complaints.api.CaseFile;
import org.countyhall.complaints.api.ExplainedDeadlines;
import org.countyhall.complaints.api.OpeningsOfADay;
import org.countyhall.complaints.application.ExplainDeadlines;
import org.countyhall.complaints.application.SeeWhoOpened;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Colleagues;
import org.countyhall.ui.table.Colour;
import org.countyhall.ui.text.Days;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One case: its bar, its tabs, how its dates were counted, and who opened it. */
@Named
@RequestScoped
public class CasePage extends OneCase {

    private static final List<String> OWN = List.of("summary", "points", "timeline", "deadlines");
    private static final int BAR = 60;

    @Inject
    ExplainDeadlines explain;

    @Inject
    SeeWhoOpened whoOpened;

    @Inject
    Colleagues colleagues;

    @Inject
    @Any
    Instance<CasePanel> allPanels;

    private String tab = "summary";
    private List<CasePanel> panels;
    private ExplainedDeadlines deadlines;
    private List<OpeningsOfADay> openings;

    /** One of the tabs. */
    public record Tab(String href, String label, boolean current) {
    }

    /** The case's own tabs, then those of its panels. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        OWN.forEach(name -> tabs.add(tab(name, name.equals("points") ? Texts.of("complaints.case.tab.points", getFile().points().size())
                : Texts.of("complaints.case.tab." + name))));
        for (CaseTab each : CaseTab.values()) {
            List<CasePanel> inside = panels(each);
            if (!inside.isEmpty()) {
                tabs.add(tab(each.code(), inside.size() == 1 ? inside.get(0).label(getFile()) : Texts.of("complaints.case.tab." + each.code())));
            }
        }
        return tabs;
    }

    private Tab tab(String name, String label) {
        return new Tab(tabAddress(name), label, at(name));
    }

    public boolean at(String name) {
        return name.equals(current());
    }

    /** The tab that the address names, or the one in which the panel stands that it names; the first for one that this case has not. */
    private String current() {
        String wanted = request.getParameter("tab") == null ? tab : request.getParameter("tab");
        return getPanels().stream().filter(panel -> panel.name().equals(wanted)).map(panel -> panel.tab().code()).findFirst()
                .orElseGet(() -> OWN.contains(wanted) || getPanels().stream().anyMatch(panel -> panel.tab().code().equals(wanted)) ? wanted : OWN.get(0));
    }

    private List<CasePanel> panels(CaseTab tab) {
        return getPanels().stream().filter(panel -> panel.tab() == tab).toList();
    }

    public boolean allows(String action) {
        return getFile().actions().contains(action);
    }

    public String address(String page) {
        return "/complaints/" + page + "?reference=" + getFile().reference();
    }

    public String tabAddress(String name) {
        return CaseAddress.of(getFile().reference()) + "&tab=" + name;
    }

    private List<CasePanel> getPanels() {
        if (panels == null) {
            panels = allPanels.stream().filter(panel -> panel.shownFor(getFile())).sorted(Comparator.comparingInt(CasePanel::order)).toList();
        }
        return panels;
    }

    /** The parts of the page under the tab in the address. Asked for before the page's parameters are read. */
    public List<String> getParts() {
        return getPanels().stream().filter(panel -> at(panel.tab().code())).map(panel -> "/complaints/parts/" + panel.name() + ".xhtml")
                .toList();
    }

    /** What it is about, short enough for the bar. */
    public String getAbout() {
        return Wording.shortened(getFile().summary(), BAR);
    }

    public String getKind() {
        CaseFile file = getFile();
        String kind = Wording.word("CaseType", file.type());
        return file.type().equals("complaint") ? Texts.of(file.stage() > 1 ? "complaints.case.kindStage" : "complaints.case.kind", kind,
                Wording.word("Procedure", file.procedure()).toLowerCase(java.util.Locale.UK), file.stage()) : kind;
    }

    public String getDueLabel() {
        CaseFile file = getFile();
        return file.nextDue() == null ? Texts.of("complaints.case.noDue") : Texts.of("complaints.case.due." + file.nextStep());
    }

    public String getDue() {
        CaseFile file = getFile();
        return file.nextDue() == null ? Wording.word("CaseStatus", file.status()) : Days.weekday(file.nextDue());
    }

    public String getTimeLeft() {
        return Wording.timeLeft(getFile().workingDaysLeft(), getFile().overdue());
    }

    public Colour getUrgency() {
        return Wording.urgency(getFile().workingDaysLeft(), getFile().overdue());
    }

    public ExplainedDeadlines getDeadlines() {
        if (deadlines == null) {
            deadlines = explain.of(getFile().reference());
        }
        return deadlines;
    }

    /** The count of the answer, or of what is settled, day by day; null for a case without a clock. */
    public DayCount getCount() {
        return DayCount.of(getDeadlines());
    }

    public List<OpeningsOfADay> getOpenings() {
        if (openings == null) {
            openings = whoOpened.byDay(getFile().reference());
        }
        return openings;
    }

    public String findingWord(CaseFile.Point point) {
        return Wording.word("Finding", point.finding() == null ? "none" : point.finding());
    }

    public Colour findingColour(CaseFile.Point point) {
        return Wording.findingColour(point.finding());
    }

    public String eventTitle(CaseFile.Event event) {
        return Wording.word("EventKind", event.kind());
    }

    public String eventText(CaseFile.Event event) {
        return Wording.detail(event, colleagues);
    }

    /** Who wrote it down and when. */
    public String recorded(CaseFile.Event event) {
        return Texts.of("complaints.event.recordedBy", colleagues.shown(event.recordedBy()), Days.moment(event.recordedAt()));
    }

    /** Before the answer, by whoever may correct it, points are added. */
    public boolean isRunningForMe() {
        return allows("edit") && getFile().respondedOn() == null && getFile().closedOn() == null;
    }

    /** Whether its points have findings: a complaint's, and what was found before a case became something else. */
    public boolean isInvestigated() {
        return getFile().type().equals("complaint") || getFile().points().stream().anyMatch(point -> point.finding() != null);
    }

    /** Whether the thanks of a compliment wait for being passed on, which closes it. */
    public boolean isThanksWaiting() {
        return allows("close") && "passOnThanks".equals(getFile().nextStep());
    }

    public boolean isWaitingForFindings() {
        CaseFile file = getFile();
        return file.type().equals("complaint") && file.respondedOn() == null && file.closedOn() == null
                && file.points().stream().anyMatch(point -> point.finding() == null);
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab == null || tab.isBlank() ? "summary" : tab;
    }
}
