package org.countyhall.access.application;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.countyhall.core.NotFound;
import org.countyhall.core.Texts;
import org.countyhall.core.access.Authority;
import org.countyhall.core.access.UseCase;
import org.countyhall.core.mail.KnownReferences;
import org.countyhall.core.mail.MailQueue;
import org.countyhall.core.mail.MailState;
import org.countyhall.core.mail.QueuedMail;
import org.countyhall.core.table.Rows;
import org.countyhall.core.table.TableQuery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What mail goes out, what became of it, and whether there is a server to take it. What a mail is about is named only to whoever may
 * know of it.
 */
@ApplicationScoped
@UseCase(Authority.MAIL_MANAGE)
@Transactional
public class SeeOutbox {

    @Inject
    MailQueue queue;

    Iterable<KnownReferences> known;

    @Inject
    void known(@Any Instance<KnownReferences> all) {
        known = all;
    }

    /** What one may not know of is found by nobody who guesses its reference. */
    public Rows<QueuedMail> page(TableQuery query) {
        if (query.search().map(wanted -> wanted.toUpperCase(Locale.ROOT)).filter(wanted -> !among(Set.of(wanted)).contains(wanted)).isPresent()) {
            return Rows.all(List.of());
        }
        Rows<QueuedMail> rows = queue.page(query);
        Set<String> named = among(rows.page().stream().map(QueuedMail::about).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Rows<>(rows.page().stream().map(mail -> named(mail, named)).toList(), rows.total());
    }

    public QueuedMail mail(long id) {
        QueuedMail mail = queue.find(id).orElseThrow(() -> new NotFound("mail"));
        return named(mail, among(mail.about() == null ? Set.of() : Set.of(mail.about())));
    }

    private Set<String> among(Set<String> references) {
        Set<String> named = new HashSet<>();
        known.forEach(one -> named.addAll(one.among(references)));
        return named;
    }

    private static QueuedMail named(QueuedMail mail, Set<String> named) {
        return mail.about() == null || named.contains(mail.about()) ? mail : mail.naming(Texts.of("access.outbox.notNamed"));
    }

    public long count(MailState state) {
        return queue.count(state);
    }

    public boolean hasServer() {
        return queue.hasServer();
    }
}
