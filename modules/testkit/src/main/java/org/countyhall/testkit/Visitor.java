package org.countyhall.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;

/**
 * Somebody at a browser of their own. What goes wrong behind the page, an error in the console or an answer of 500, is
 * remembered in {@link #mishaps()}.
 */
public final class Visitor implements AutoCloseable {

    private static final String PASSWORD = "countyhall-demo";
    private static final List<String> STANDARD = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Duration LONGEST_VISIT = Duration.ofMinutes(10);
    /** For a window to open or to close. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final String base;
    private final Page page;
    private final List<String> mishaps = new ArrayList<>();
    private final Future<?> patience;

    private Visitor(String base, Browser.NewContextOptions options) {
        this.base = base;
        this.page = window(options.setLocale("en-GB").setTimezoneId("Europe/London"));
        this.patience = Chromium.endAfter(LONGEST_VISIT);
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                mishaps.add(page.url() + " says in the console: " + message.text());
            }
        });
        page.onPageError(error -> mishaps.add(page.url() + " has an error in a script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500) {
                mishaps.add(response.url() + " answers " + response.status());
            }
        });
    }

    /** Nothing of the test has begun yet: a browser that opens no window is replaced once. */
    private static Page window(Browser.NewContextOptions options) {
        return opened(options).or(() -> opened(options)).orElseThrow(() -> new AssertionError("the browser opens no window"));
    }

    private static Optional<Page> opened(Browser.NewContextOptions options) {
        Browser browser = Chromium.browser();
        Future<?> patience = Chromium.endAfter(LONGEST_WAIT);
        try {
            return Optional.of(browser.newContext(options).newPage());
        } catch (PlaywrightException ended) {
            if (patience.isDone()) {
                return Optional.empty();
            }
            throw ended;
        } finally {
            patience.cancel(false);
        }
    }

    /** At a wide screen, as staff sit before. */
    public static Visitor of(RunningApplication application) {
        return new Visitor(application.url(), new Browser.NewContextOptions().setViewportSize(1400, 1000));
    }

    /** At the narrowest screen the pages must bear: 320 px, which is also 1280 px at 400%. */
    public static Visitor atANarrowScreen(RunningApplication application) {
        return new Visitor(application.url(), new Browser.NewContextOptions().setViewportSize(320, 640));
    }

    /** The session, for requests that need no browser: the header {@code Cookie}. */
    public String cookies() {
        return page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(Collectors.joining("; "));
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application, for example {@code /complaints/cases}, and gives its status. */
    public int open(String path) {
        Response response = page.navigate(base + path);
        return response == null ? 200 : response.status();
    }

    /** Signs in by the form as one of the demo accounts. */
    public Visitor signIn(String account) {
        return signIn(account, PASSWORD);
    }

    /** Signs in by the form as somebody with a password of their own. */
    public Visitor signIn(String account, String password) {
        open("/signin");
        page.fill("input[autocomplete=username]", account);
        page.fill("input[type=password]", password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/signin"));
        return this;
    }

    /** Writes into the field of that name on the present form. */
    public void write(String field, String text) {
        page.fill(ofForm(field), text);
    }

    /** Chooses from the list of that name by the code behind the words. */
    public void choose(String field, String code) {
        page.selectOption(ofForm(field), code);
    }

    /** Marks one of the ways that a field offers. */
    public void mark(String field, String code) {
        page.check("input[name='" + field + "'][value='" + code + "'], input[name$=':" + field + "'][value='" + code + "']");
    }

    /** Presses the button of that name and waits for what comes. */
    public void press(String button) {
        page.waitForNavigation(() -> page.click(ofForm(button)));
    }

    private static String ofForm(String id) {
        return "[id='" + id + "'], [id$=':" + id + "']";
    }

    /** What the page says. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** Goes on with the tab key alone until the element has the focus; false when it cannot be reached. */
    public boolean reach(String selector) {
        for (int step = 0; step < 300; step++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement !== null && document.activeElement.matches(selector)", selector))) {
                return true;
            }
        }
        return false;
    }

    /** Where the visitor is now, without the application's host. */
    public String address() {
        return page.url().substring(base.length());
    }

    /** What axe-core finds on the present page against WCAG 2.2 AA and its own best practice: a line for each place. */
    public List<String> barriers() {
        AxeResults results = new AxeBuilder(page).withTags(STANDARD).setLegacyMode(true).analyze();
        List<String> found = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(address() + ": " + rule.getId() + " (" + rule.getHelp() + ") at " + node.getTarget() + " " + node.getHtml());
            }
        }
        return found;
    }

    /** Errors in the console, errors in scripts and answers of 500 so far. */
    public List<String> mishaps() {
        return List.copyOf(mishaps);
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
    }

    /** What was to be seen has been seen: a browser that does not come to an end with it is replaced, and nothing fails. */
    @Override
    public void close() {
        patience.cancel(false);
        Future<?> farewell = Chromium.endAfter(LONGEST_WAIT);
        try {
            page.context().close();
        } catch (PlaywrightException ended) {
            if (!farewell.isDone()) {
                throw ended;
            }
        } finally {
            farewell.cancel(false);
        }
    }
}
