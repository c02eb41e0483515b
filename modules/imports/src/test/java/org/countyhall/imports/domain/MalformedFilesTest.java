package org.countyhall.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.imports.TableFiles.csv;
import static org.countyhall.imports.TableFiles.packed;
import static org.countyhall.imports.TableFiles.parts;
import static org.countyhall.imports.TableFiles.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.countyhall.imports.Lines;
import org.countyhall.imports.domain.checking.Findings;
import org.countyhall.imports.domain.checking.Layout;
import org.countyhall.imports.domain.table.ReadingLimits;
import org.countyhall.imports.domain.table.TableFile;
import org.countyhall.imports.domain.table.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were good and then had bytes and pieces changed, dropped, doubled and put elsewhere: each is either read, with or
 * without problems, or refused with a sentence; none takes long, none ends in a fault. {@code -Dmalformed.files=10000} for the
 * long form.
 */
class MalformedFilesTest {

    private static final int FILES = Integer.getInteger("malformed.files", 400);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String[] PIECES = {"\"", ",", "\n", "\r", "\0", ";", "\t", "=1+1", "\uFEFF", "''", "\u00e9", "<!DOCTYPE a>", "&x;",
        "]]>", "<c r=\"ZZZZ1\">", "<row r=\"-1\">", "<v>", "</v>", "t=\"s\"", "99999999999999999999", "1E400", "NaN", "r:id", "../../"};

    @TempDir
    Path folder;

    private final Lines lines = new Lines();
    private int read;
    private int refused;

    @Test
    void malformed_csv_files_are_read_or_refused() throws IOException {
        byte[] good = csv("ref,amount,paid_on,directorate,note", "A,-55.4,01/04/2024,ASCH,\"two", "lines\"", "B,\"1,000\",2024-04-02,,café",
                "C,3,,PH,\"said \"\"so\"\"\"", "D,4,,,");
        Random random = new Random(20261121);
        for (int i = 0; i < FILES; i++) {
            check(changed(good, random), "csv " + i);
        }
        assertThat(read).as("read").isPositive();
        assertThat(refused).as("refused").isPositive();
    }

    @Test
    void malformed_workbooks_are_read_or_refused() throws IOException {
        byte[] good = xlsx(new Object[] {"ref", "amount", "paid_on", "note"}, new Object[] {"A", -55.4, LocalDate.of(2024, 4, 1), "x"},
                new Object[] {"B", 1000, null, "café"}, new Object[] {"C", 3, LocalDate.of(2023, 4, 1), "=1+1"});
        Map<String, byte[]> parts = parts(good);
        List<String> names = new ArrayList<>(parts.keySet());
        Random random = new Random(20261122);
        for (int i = 0; i < FILES; i++) {
            if (i % 4 == 0) {
                check(changed(good, random), "packed " + i);
            } else {
                Map<String, byte[]> some = new LinkedHashMap<>(parts);
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(8) == 0) {
                    some.remove(name);
                } else {
                    some.put(name, changed(parts.get(name), random));
                }
                check(packed(some), name + " " + i);
            }
        }
        assertThat(read).as("read").isPositive();
        assertThat(refused).as("refused").isPositive();
    }

    private void check(byte[] content, String which) throws IOException {
        Path file = Files.write(folder.resolve("upload"), content);
        long start = System.nanoTime();
        try (TableFile table = TableFile.recognise(file, "lines.csv", ReadingLimits.usual())) {
            Findings findings = Findings.of(lines, table, Layout.find(table, lines.columns()), (rows, share) -> { });
            assertThat(findings.problems()).allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            read++;
        } catch (UnreadableFile sentence) {
            assertThat(sentence.text()).as(which).isNotBlank().doesNotContain("Exception");
            refused++;
        } catch (RuntimeException fault) {
            throw new AssertionError(which + " ended in a fault", fault);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(which).isLessThan(LONGEST);
    }

    private static byte[] changed(byte[] good, Random random) throws IOException {
        byte[] now = good.clone();
        for (int changes = 1 + random.nextInt(4); changes > 0 && now.length > 4; changes--) {
            now = changedOnce(now, random);
        }
        return now;
    }

    private static byte[] changedOnce(byte[] bytes, Random random) throws IOException {
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.write(PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            case 2 -> out.write(PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3000)).getBytes(StandardCharsets.UTF_8));
            case 3 -> out.write(Arrays.copyOfRange(bytes, at, to));
            case 4 -> {
                return out.toByteArray();
            }
            default -> {
                out.write(bytes, to, bytes.length - to);
                return out.toByteArray();
            }
        }
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
