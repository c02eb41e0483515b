package org.countyhall.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented names and texts, the same for the same seed: 4,000 surnames, and letters whose words are as unevenly common as real ones. */
final class Words {

    private static final List<String> FIRST = List.of("Ada", "Ben", "Carol", "Dev", "Elsie", "Farah", "George", "Hana", "Ian", "Joan",
            "Kofi", "Lena", "Moira", "Nadia", "Owen", "Priya", "Quinn", "Rosa", "Sam", "Tessa");
    private static final List<String> ROOTS = syllables("Ash Bar Cran Dun Ed Fen Gar Hal Ing Ket Lan Mar Nor Oak Pen Rad Sel Thorn Ul Wal "
            + "Black Brad Chal Dray El Far Green Hart Kings Lin Mil New Or Pol Rose Stan Tre Under Wake White");
    private static final List<String> MIDDLES = syllables("a e i o er en in ing al el");
    private static final List<String> ENDS = syllables("ton ham ley ford wood worth by well field stone");
    private static final List<String> COMMON = syllables("the and to of we you your our in for was that with on have this not be is it as "
            + "care service home visit visits call calls time week day letter council team worker manager family mother father daughter "
            + "assessment review support plan payment charge invoice equipment hospital discharge delay late missed staff carer provider "
            + "telephone answer question decision reason record records meeting agreed asked told found written explained apology sorry "
            + "concern complaint outcome partly upheld policy process information communication respite placement residential direct "
            + "budget finance contribution income benefit capacity advocate representative consent safeguarding medication mobility "
            + "wheelchair stairlift bathroom occupational therapy therapist social nurse doctor clinic surgery referral waiting list "
            + "priority urgent emergency evening weekend morning lunch personal washing dressing meals shopping transport bus badge blue");
    private static final int RARE = 1_900;

    private final Random random;
    private final List<String> rare;

    Words(Random random) {
        this.random = random;
        this.rare = Stream.generate(this::rareWord).limit(RARE).toList();
    }

    private static List<String> syllables(String text) {
        return List.of(text.split(" "));
    }

    /** One of 4,000. */
    String surname() {
        return pick(ROOTS) + pick(MIDDLES) + pick(ENDS);
    }

    String name() {
        return pick(FIRST) + " " + surname();
    }

    String text(int words) {
        return Stream.generate(this::word).limit(words).collect(Collectors.joining(" "));
    }

    private String word() {
        double chance = random.nextDouble();
        return chance < 0.8 ? COMMON.get((int) (Math.pow(random.nextDouble(), 2) * COMMON.size())) : rare.get(random.nextInt(RARE));
    }

    private String rareWord() {
        return (pick(ROOTS) + pick(MIDDLES) + pick(MIDDLES) + pick(ENDS)).toLowerCase(Locale.ROOT);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
