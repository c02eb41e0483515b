package org.countyhall.complaints.domain.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mail as tests speak of it. */
public final class Post {

    public static final Instant MORNING = Instant.parse("2023-05-05T08:30:00Z");

    /** complaints@example.gov.uk, also with a word behind a plus sign. */
    public static final OwnAddress OWN = new OwnAddress() {
        @Override
        public boolean is(String address) {
            return address.matches("complaints(\\+[a-z0-9]+)?@example\\.gov\\.uk");
        }

        @Override
        public Optional<String> withToken(String token) {
            return Optional.of("complaints+" + token + "@example.gov.uk");
        }

        @Override
        public Optional<String> tokenIn(String address) {
            return address.matches("complaints\\+[a-z0-9]+@example\\.gov\\.uk") ? Optional.of(address.substring(11, address.indexOf('@'))) : Optional.empty();
        }
    };

    private String messageId = "<1@example.org>";
    private String from = "ann@example.org";
    private String subject = "Late visits";
    private String text = "The carer came late three times.";
    private IncomingMail.Marks marks = IncomingMail.Marks.NONE;
    private final List<String> to = new ArrayList<>(List.of("complaints@example.gov.uk"));
    private final List<String> answers = new ArrayList<>();
    private final List<IncomingMail.File> files = new ArrayList<>();
    private boolean tooLarge;
    private boolean unreadable;

    private Post() {
    }

    public static Post aMail() {
        return new Post();
    }

    public Post withId(String id) {
        messageId = id;
        return this;
    }

    public Post from(String address) {
        from = address;
        return this;
    }

    public Post to(String address) {
        to.add(address);
        return this;
    }

    public Post about(String words) {
        subject = words;
        return this;
    }

    public Post answering(String id) {
        answers.add(id);
        return this;
    }

    public Post marked(IncomingMail.Marks by) {
        marks = by;
        return this;
    }

    public Post saying(String words) {
        text = words;
        return this;
    }

    public Post withFile(String name, String type, String content) {
        files.add(new IncomingMail.File(name, type, content.getBytes()));
        return this;
    }

    public Post withFile(String name, String content) {
        files.add(new IncomingMail.File(name, "application/pdf", content.getBytes()));
        return this;
    }

    public Post tooLarge() {
        tooLarge = true;
        text = "";
        return this;
    }

    public Post unreadable() {
        unreadable = true;
        return this;
    }

    public IncomingMail came() {
        return new IncomingMail(messageId, from, "Ann O'Brien", to, subject, MORNING, tooLarge ? 30_000_000 : 1000, answers, marks, text, files,
                tooLarge, unreadable);
    }
}
