package org.countyhall.ui.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.Notice;
import org.countyhall.core.desk.NoticeKeeper;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.desk.Preferences;
import org.countyhall.core.mail.Message;

/** What the person was told in the application, as far as they may still know of it, and what of it they have read. */
@ApplicationScoped
@UseCase(Authority.SIGNED_IN)
@Transactional
public class SeeNotices {

    static final String MAIL = "notices.mail";

    private static final int MOST_UNREAD = 100;
    private static final int MOST = 500;

    @Inject
    Notices notices;

    @Inject
    @Any
    Instance<NoticeKeeper> keepers;

    @Inject
    Preferences preferences;

    @Inject
    CurrentUser user;

    /** How many are unread, up to a hundred. */
    public int unread() {
        List<Notice> unread = notices.unread(user.requireName(), MOST_UNREAD);
        return unread.isEmpty() ? 0 : knowable(unread).size();
    }

    /** Unread ones first, then newest first; the latest five hundred. */
    public List<Notice> all() {
        return knowable(notices.of(user.requireName(), 0, MOST));
    }

    public void read(Collection<Long> ids) {
        ids.forEach(id -> notices.markRead(user.requireName(), id));
    }

    public void readAll() {
        notices.markAllRead(user.requireName());
    }

    /** Where the daily mail about unread ones goes; empty when the person wants none. */
    public Optional<String> mail() {
        return preferences.find(user.requireName(), MAIL);
    }

    /** @param address null for no daily mail */
    public void mailTo(String address) {
        preferences.choose(user.requireName(), MAIL, address == null ? null : Message.address("mail", address));
    }

    private List<Notice> knowable(List<Notice> found) {
        Map<String, List<Notice>> byModule = found.stream().collect(Collectors.groupingBy(Notice::module));
        List<Notice> kept = new ArrayList<>(found);
        for (NoticeKeeper keeper : keepers) {
            List<Notice> own = byModule.getOrDefault(keeper.module(), List.of());
            if (!own.isEmpty()) {
                Set<Notice> known = Set.copyOf(keeper.knowable(own));
                kept.removeIf(notice -> notice.module().equals(keeper.module()) && !known.contains(notice));
            }
        }
        return kept;
    }
}
