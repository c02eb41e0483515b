package org.countyhall.ui.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.countyhall.core.Texts;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.ui.application.ChooseLook;
import org.countyhall.ui.application.SeeNotices;
import org.countyhall.ui.draft.FormAddress;
import org.countyhall.ui.draft.KeptForm;
import org.countyhall.ui.fault.FaultFilter;
import org.countyhall.ui.menu.MenuEntry;
import org.countyhall.ui.menu.MenuPage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the template shows around every page: whose council, who is signed in, where one can go, how it looks. */
@Named
@RequestScoped
public class Frame {

    /** One way in the navigation. */
    public record Way(String href, String label, boolean current) {
    }

    @Inject
    @Any
    Instance<MenuEntry> entries;

    @Inject
    CurrentUser user;

    @Inject
    HttpServletRequest request;

    @Inject
    ChooseLook look;

    @Inject
    @ConfigProperty(name = "council.name", defaultValue = "County Council")
    String councilName;

    @Inject
    @ConfigProperty(name = "demo.mode", defaultValue = "false")
    boolean demo;

    @Inject
    SeeNotices notices;

    /** As many pages of a part as stand in one row on a common screen; what is over goes under "More". */
    private static final int ROW = 10;

    private List<Way> ways;
    private List<Way> pages;
    private Integer unread;

    @PostConstruct
    void findWays() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        List<MenuEntry> mine = isSignedIn() ? entries.stream().filter(entry -> user.may(entry.needs()))
                .sorted(Comparator.comparingInt(MenuEntry::order)).toList() : List.of();
        ways = mine.stream().map(entry -> new Way(request.getContextPath() + entry.path(), Texts.of(entry.module() + ".menu"),
                isInside(entry, path))).toList();
        pages = mine.stream().filter(entry -> isInside(entry, path)).findFirst().map(entry -> pagesOf(entry, path)).orElse(List.of());
    }

    private static boolean isInside(MenuEntry entry, String path) {
        return path.startsWith("/" + entry.module() + "/") || path.equals(entry.path());
    }

    private List<Way> pagesOf(MenuEntry entry, String path) {
        return entry.pages().stream().filter(page -> user.may(page.needs()))
                .map(page -> new Way(request.getContextPath() + page.path(), Texts.of(page.key()), isAt(page, path)))
                .toList();
    }

    private static boolean isAt(MenuPage page, String path) {
        String place = page.path().replaceAll("\\?.*", "");
        return path.equals(place) || path.startsWith(place + "/");
    }

    public List<Way> getWays() {
        return ways;
    }

    /** The pages of the module that one is in, as far as they stand in its row. */
    public List<Way> getPages() {
        return pages.size() > ROW + 1 ? pages.subList(0, ROW) : pages;
    }

    public List<Way> getMorePages() {
        return pages.size() > ROW + 1 ? pages.subList(ROW, pages.size()) : List.of();
    }

    /** The present page's name when it stands under "More". */
    public String getPageInMore() {
        return getMorePages().stream().filter(Way::current).map(Way::label).findFirst().orElse("");
    }

    public boolean isHome() {
        return request.getRequestURI().matches(request.getContextPath() + "/(home(\\.xhtml)?)?");
    }

    public boolean isSignedIn() {
        return user.name().isPresent();
    }

    public String getUser() {
        return user.displayName();
    }

    /** How many notifications the person has not read. */
    public int getUnread() {
        if (unread == null) {
            unread = isSignedIn() && request.getAttribute(FaultFilter.FORM) == null ? notices.unread() : 0;
        }
        return unread;
    }

    public String getCouncilName() {
        return councilName;
    }

    public boolean isDemo() {
        return demo;
    }

    /** What was typed into the search box last. */
    public String getWords() {
        String words = request.getParameter("q");
        return words != null && request.getRequestURI().endsWith("/search") ? words : "";
    }

    /** The colours: of this browser, else as the person chose them in another one, which the session then remembers. */
    public String getColours() {
        return Look.Colours.of(chosen(Look.COLOURS, Look.Colours.SYSTEM.code())).orElse(Look.Colours.SYSTEM).code();
    }

    public boolean isShortcuts() {
        return !"off".equals(chosen(Look.SHORTCUTS, "on"));
    }

    private String chosen(String name, String otherwise) {
        Optional<String> cookie = Look.cookie(request, name);
        HttpSession session = request.getSession(false);
        if (cookie.isPresent() || session == null || !isSignedIn()) {
            return cookie.orElse(otherwise);
        }
        if (session.getAttribute("countyhall." + name) == null) {
            session.setAttribute("countyhall." + name, look.chosen(name).orElse(otherwise));
        }
        return (String) session.getAttribute("countyhall." + name);
    }

    /** In seconds, for the warning before the session ends. */
    public int getSessionSeconds() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    /** A form that was sent after the session had ended and that now comes back; JSON, empty when there is none. */
    public String getKeptForm() {
        return isSignedIn() ? KeptForm.of(request, FormAddress.of(request), user.requireName()).orElse("") : "";
    }

    /** The page's own address, to come back to. */
    public String getHere() {
        return FormAddress.of(request);
    }
}
