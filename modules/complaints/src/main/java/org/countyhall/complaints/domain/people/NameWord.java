package org.countyhall.complaints.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A word of one of a person's names as it is looked for; {@code former} when it is in no present name. */
@Embeddable
public record NameWord(
        @Column(name = "word") String word,
        @Column(name = "sound") String sound,
        @Column(name = "alternate") String alternate,
        @Column(name = "former") boolean former) {

    private static final int LONGEST = 60;

    static NameWord of(String word, boolean former) {
        String kept = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
        Sound sound = Sound.of(kept);
        return new NameWord(kept, sound.first(), sound.other(), former);
    }
}
