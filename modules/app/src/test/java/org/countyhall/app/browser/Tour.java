package org.countyhall.app.browser;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.countyhall.testkit.Visitor;

/**
 * A walk through the application by its own links, from the navigation on, as far as they lead. Of a page that exists many
 * times, a case for instance, one is looked at closely and a second one opened for its links.
 */
final class Tour {

    private static final int AT_MOST = 120;

    private final Visitor visitor;
    private final Deque<String> ahead = new ArrayDeque<>(List.of("/"));
    private final Set<String> known = new HashSet<>(ahead);
    private final Map<String, Integer> seen = new HashMap<>();

    Tour(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Opens every page that links lead to.
     *
     * @param looked the kinds of pages that were looked at already, by whomever; those of this walk are added
     * @param look what to do at the first page of a kind, with its address and the status it answered
     */
    void walk(Set<String> looked, BiConsumer<String, Integer> look) {
        int opened = 0;
        while (!ahead.isEmpty() && opened < AT_MOST) {
            String address = ahead.poll();
            String kind = kind(address);
            int times = seen.merge(kind, 1, Integer::sum);
            if (times > 2 || times > 1 && looked.contains(kind) && !kind.contains("…")) {
                continue;
            }
            opened++;
            int status = visitor.open(address);
            for (String link : links()) {
                if (isPage(link) && known.add(link)) {
                    ahead.add(link);
                }
            }
            if (status != 200 || looked.add(kind)) {
                look.accept(address, status);
            }
        }
    }

    /** The page behind an address, whatever it shows: the path, without references and numbers in it. */
    static String kind(String address) {
        return URI.create(address).getPath().replaceAll("/[^/]*[0-9][^/]*", "/…");
    }

    private List<String> links() {
        Object hrefs = visitor.page().evaluate("[...document.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download') && a.origin === location.origin)"
                + ".map(a => a.pathname + a.search)");
        List<String> links = new ArrayList<>();
        for (Object href : (List<?>) hrefs) {
            links.add(href.toString());
        }
        return links;
    }

    private static boolean isPage(String link) {
        return !link.startsWith("/api/") && !link.startsWith("/signout") && !link.startsWith("/openapi") && !link.startsWith("/jakarta.faces")
                && !link.contains("/file?") && !link.contains("export=") && !link.contains("format=") && !link.matches(".*\\.(csv|xlsx|ics|svg|css|js)(\\?.*)?");
    }
}
