package org.countyhall.complaints.application.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.countyhall.core.Directorate;
import org.countyhall.core.access.Colleagues;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.Role;
import org.countyhall.core.desk.Notice;
import org.countyhall.core.desk.Notices;
import org.countyhall.core.mail.Message;
import org.countyhall.core.mail.Outbox;
import org.countyhall.testkit.Somebody;

/** An office's telephone list, and what was said over it: {@code account kind reference}. One account for each role, named like it. */
public final class Telephone implements Notices, Colleagues, Outbox {

    public final List<String> said = new ArrayList<>();
    public final List<Message> posted = new ArrayList<>();

    @Override
    public void tell(String account, String kind, String reference, String address) {
        said.add(account + " " + kind + " " + reference);
    }

    @Override
    public List<Notice> of(String account, int first, int atMost) {
        return List.of();
    }

    @Override
    public List<Notice> unread(String account, int atMost) {
        return List.of();
    }

    @Override
    public void markRead(String account, long id) {
        // nobody reads here
    }

    @Override
    public void markAllRead(String account) {
        // nobody reads here
    }

    @Override
    public List<CurrentUser> holding(Role role) {
        return List.of(person(role));
    }

    @Override
    public Optional<CurrentUser> acting(String account) {
        return Role.ofGroup(account).map(Telephone::person);
    }

    @Override
    public Map<String, String> names() {
        return Map.of("investigator", "Ivy Investigator", "complaints.officer", "Olive Officer");
    }

    @Override
    public String post(Message message) {
        posted.add(message);
        return "<" + posted.size() + "@example.org>";
    }

    private static CurrentUser person(Role role) {
        return role == Role.DIRECTOR ? Somebody.with(role, Directorate.ASCH) : Somebody.with(role);
    }
}
