package org.countyhall.complaints.domain.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented names and matters. */
public record DemoWords(List<String> givenNames, List<String> surnames, Map<String, List<String>> matters) {

    /**
     * @param names two lines: given names, surnames
     * @param texts {@code category|matter}
     */
    public static DemoWords read(List<String> names, List<String> texts) {
        Map<String, List<String>> matters = new LinkedHashMap<>();
        texts.stream().map(line -> line.split("\\|")).forEach(cells -> matters.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(cells[1]));
        return new DemoWords(Arrays.asList(names.get(0).split(" ")), Arrays.asList(names.get(1).split(" ")), matters);
    }

    String name(Random random) {
        return givenNames.get(random.nextInt(givenNames.size())) + " " + surnames.get(random.nextInt(surnames.size()));
    }

    String matter(String key, Random random) {
        List<String> some = matters.getOrDefault(key, matters.get("none"));
        return some.get(random.nextInt(some.size()));
    }
}
