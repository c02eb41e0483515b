package org.countyhall.complaints.application.see;

import java.util.List;

import org.countyhall.complaints.domain.see.AskedQuestion;
import org.countyhall.core.NotFound;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.CurrentUser;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.desk.SavedView;
import org.countyhall.ui.application.SaveView;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Questions about cases that are kept under a name, for oneself or for all who may ask: the saved views of the query builder. */
@ApplicationScoped
@UseCase(Authority.COMPLAINTS_READ)
@Transactional
public class KeepQuestions {

    /** The list in which the query builder keeps its views. */
    public static final String LIST = "complaints.query";

    @Inject
    SaveView views;

    @Inject
    AskAboutCases ask;

    @Inject
    CurrentUser user;

    /** @param own whether the reader saved it, and so may change it */
    public record Kept(long id, String name, String owner, boolean own, boolean shared, AskedQuestion question) {
    }

    /** Own questions first, then those that others share. */
    public List<Kept> all() {
        return views.offered(LIST).stream().map(this::kept).toList();
    }

    public Kept one(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound("question"));
    }

    /**
     * One of the same name of one's own is replaced.
     *
     * @return the number of the question
     * @throws org.countyhall.core.BadInput when it cannot be understood
     */
    public String save(String name, AskedQuestion question, boolean shared) {
        ask.read(question);
        views.save(LIST, name, question.parameters(), shared);
        return views.offered(LIST).stream().filter(this::isOwn).filter(one -> one.name().equalsIgnoreCase(name.strip())).findFirst()
                .map(one -> String.valueOf(one.id())).orElseThrow();
    }

    public void share(long id, boolean shared) {
        SavedView mine = mine(id);
        views.save(LIST, mine.name(), mine.parameters(), shared);
    }

    public void remove(long id) {
        views.remove(mine(id).id());
    }

    private SavedView mine(long id) {
        return views.offered(LIST).stream().filter(one -> one.id() == id && isOwn(one)).findFirst().orElseThrow(() -> new NotFound("question"));
    }

    private boolean isOwn(SavedView one) {
        return one.owner().equals(user.requireName());
    }

    private Kept kept(SavedView one) {
        return new Kept(one.id(), one.name(), one.owner(), isOwn(one), one.shared(), AskedQuestion.in(one.parameters()));
    }
}
