package org.countyhall.complaints.application.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.countyhall.complaints.api.CaseSummary;
import org.countyhall.complaints.domain.Case;
import org.countyhall.complaints.domain.Caseload;
import org.countyhall.complaints.domain.Cases;
import org.countyhall.complaints.domain.Desk;
import org.countyhall.complaints.domain.Desks;
import org.countyhall.complaints.domain.letters.Letter;
import org.countyhall.complaints.domain.letters.LetterWords;
import org.countyhall.complaints.domain.letters.Letters;
import org.countyhall.complaints.domain.letters.Merging;
import org.countyhall.complaints.domain.letters.Template;
import org.countyhall.complaints.domain.letters.Templates;
import org.countyhall.complaints.domain.letters.Way;
import org.countyhall.complaints.domain.mail.IncomingMail;
import org.countyhall.complaints.domain.mail.Mail;
import org.countyhall.complaints.domain.mail.MailFate;
import org.countyhall.complaints.domain.mail.MailReason;
import org.countyhall.complaints.domain.mail.Mails;
import org.countyhall.complaints.domain.mail.Sorted;
import org.countyhall.core.demo.DemoData;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters of the demonstration on each part of their way, and mail about which somebody has to decide; words in {@code demo-letters.txt}. */
@ApplicationScoped
class DemoLetters implements DemoData {

    private static final String OFFICER = "complaints.officer";
    private static final int WANTED = 4;

    @Inject
    Caseload caseload;

    @Inject
    Cases cases;

    @Inject
    Letters letters;

    @Inject
    Templates templates;

    @Inject
    KnownOfACase known;

    @Inject
    Mails mails;

    @Inject
    Desks desks;

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        List<Case> open = caseload.openWith(OFFICER, desks.viewer(), desks.today(), WANTED).stream().map(CaseSummary::reference)
                .map(reference -> cases.find(reference).orElseThrow()).toList();
        if (open.size() == WANTED) {
            draft(open.get(0), "acknowledgement").send(Way.POST, desks.today(), desk(OFFICER));
            draft(open.get(1), "holding");
            draft(open.get(2), "holding").submit(null, null, desk(OFFICER));
            Letter back = draft(open.get(3), "holding");
            back.submit("complaints.manager", null, desk(OFFICER));
            back.giveBack(lines("back").get(0)[1], desk("complaints.manager"));
        }
        lines("mail").forEach(line -> mail(line, open));
    }

    private Letter draft(Case of, String code) {
        Template template = templates.find(code).orElseThrow();
        String words = Merging.fill(template.body(), known.of(of)).replaceAll("\\[\\[[^\\]]*]]", lines("gap").get(0)[1]);
        Letter letter = Letter.drafted(of, template, new LetterWords(of.complainant().name(), null, template.subject(), words), desk(OFFICER));
        letters.add(letter);
        return letter;
    }

    private void mail(String[] line, List<Case> open) {
        int wanted = line[7].isEmpty() ? 0 : Integer.parseInt(line[7]);
        String named = wanted == 0 || open.size() < wanted ? null : open.get(wanted - 1).reference();
        Desk desk = desk(OFFICER);
        MailReason reason = MailReason.valueOf(line[6]);
        IncomingMail came = new IncomingMail("<" + line[1] + "-demo@example.org>", line[1], line[2], List.of(),
                named == null ? line[3] : line[3].replace("{case}", named), desk.at().minus(Duration.ofHours(1)),
                reason == MailReason.TOO_LARGE ? 31_000_000 : line[4].length() + 400L, List.of(), IncomingMail.Marks.NONE, line[4], List.of(),
                reason == MailReason.TOO_LARGE, false);
        mails.add(Mail.taken(came, new Sorted(MailFate.valueOf(line[5]), reason, null, named), desk.at()), List.of());
    }

    private Desk desk(String who) {
        Desk mine = desks.mine();
        return new Desk(who, mine.at(), mine.today(), mine.limits(), mine.calendar());
    }

    private static List<String[]> lines(String kind) {
        try (InputStream file = DemoLetters.class.getResourceAsStream("/org/countyhall/complaints/demo-letters.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> line.startsWith(kind + "|")).map(line -> line.split("\\|", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
