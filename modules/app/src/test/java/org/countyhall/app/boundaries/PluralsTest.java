package org.countyhall.app.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No page says "1 payments" or "0 review": a text with a number in it has a word for one and a word for many. */
class PluralsTest {

    private static final int DETAILS = 10;
    private static final String COUNTED = "actions|bytes|cases|checks|complaints|days|figures|indicators|items|lessons|letters|lines|measures|months|"
            + "pages|pairs|parts|payments|people|points|priorities|proposals|ratings|reviews|risks|rows|statements|steps|tasks|texts|weeks|years|minutes|seconds";
    private static final Pattern ONE_OF_MANY = Pattern.compile("\\b1 (?!in |by |a )([a-z]+ )?(" + COUNTED + ")\\b");
    private static final Pattern NONE_OF_ONE = Pattern.compile("\\b0 (?!in |by |a )([a-z]+ )?(action|case|check|day|indicator|line|month|rating|review|row|step|task|year)\\b");

    /** Refusals tell limits, which are many. */
    private static Stream<String> texts(Path folder) {
        Path file = folder.resolve("src/main/resources/org/countyhall/" + folder.getFileName() + "/messages.properties");
        Properties texts = new Properties();
        try (Reader reader = Files.exists(file) ? Files.newBufferedReader(file) : Reader.nullReader()) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().filter(key -> !key.startsWith("refused.")).map(texts::getProperty).filter(text -> text.contains("{0"));
    }

    private static String said(String text, int number) {
        return new MessageFormat(text, Locale.UK).format(Collections.nCopies(DETAILS, number).toArray());
    }

    @Test
    void one_is_no_plural_and_none_is_one() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            folders.flatMap(PluralsTest::texts).forEach(text -> {
                Matcher one = ONE_OF_MANY.matcher(said(text, 1));
                Matcher none = NONE_OF_ONE.matcher(said(text, 0));
                if (one.find() || none.find()) {
                    wrong.add(text);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }
}
