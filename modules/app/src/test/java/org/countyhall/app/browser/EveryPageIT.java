package org.countyhall.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.countyhall.testkit.RunningApplication;
import org.countyhall.testkit.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What every page owes to everybody. The pages are those that the links of the application lead to, walked by roles that
 * together see all of it; each is looked at in light, in dark and on a screen of 320 pixels.
 */
class EveryPageIT {

    private static final List<String> ROLES = List.of("complaints.manager", "finance.officer", "risk.manager", "performance.analyst",
            "strategy.lead", "administrator");

    private static final Set<String> KINDS = new TreeSet<>();
    private static final List<String> BROKEN_LINKS = new ArrayList<>();
    private static final List<String> BARRIERS = new ArrayList<>();
    private static final List<String> BARRIERS_IN_THE_DARK = new ArrayList<>();
    private static final List<String> HEADINGS = new ArrayList<>();
    private static final List<String> TOO_WIDE = new ArrayList<>();
    private static final List<String> MISHAPS = new ArrayList<>();

    @BeforeAll
    static void walk() {
        for (String role : ROLES) {
            try (Visitor visitor = Visitor.of(RunningApplication.shared()).signIn(role)) {
                new Tour(visitor).walk(KINDS, (address, status) -> look(visitor, role, address, status));
                visitor.mishaps().forEach(mishap -> MISHAPS.add(role + ": " + mishap));
            }
        }
    }

    private static void look(Visitor visitor, String role, String address, int status) {
        if (status != 200) {
            BROKEN_LINKS.add(role + " follows a link to " + address + " and gets " + status);
            return;
        }
        Page page = visitor.page();
        BARRIERS.addAll(visitor.barriers());
        if (page.locator("h1").count() != 1) {
            HEADINGS.add(address + " has " + page.locator("h1").count() + " first headings");
        }
        if (page.title().isBlank() || page.locator("body").innerText().contains("???")) {
            HEADINGS.add(address + " lacks its title or a text");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        BARRIERS_IN_THE_DARK.addAll(visitor.barriers());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 640);
        page.reload();
        int width = ((Number) page.evaluate("document.scrollingElement.scrollWidth")).intValue();
        if (width > 321) {
            TOO_WIDE.add(address + " is " + width + " pixels wide: " + page.evaluate(
                    "[...document.querySelectorAll('main *, header *, nav *')].filter(e => e.getBoundingClientRect().right > 321 && getComputedStyle(e).overflowX === 'visible')"
                            + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ')"));
        }
        page.setViewportSize(1400, 1000);
    }

    @Test
    void every_link_leads_to_a_page() {
        assertThat(BROKEN_LINKS).isEmpty();
        assertThat(KINDS).as("pages that were looked at").hasSizeGreaterThan(30);
    }

    @Test
    void no_page_has_an_error_behind_it() {
        assertThat(MISHAPS).isEmpty();
    }

    @Test
    void axe_finds_no_barrier_in_the_light() {
        assertThat(BARRIERS).isEmpty();
    }

    @Test
    void axe_finds_no_barrier_in_the_dark() {
        assertThat(BARRIERS_IN_THE_DARK).isEmpty();
    }

    @Test
    void every_page_has_one_heading_and_all_its_texts() {
        assertThat(HEADINGS).isEmpty();
    }

    @Test
    void nothing_runs_off_a_screen_of_320_pixels() {
        assertThat(TOO_WIDE).isEmpty();
    }
}
