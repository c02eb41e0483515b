package org.countyhall.complaints.application.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countyhall.complaints.domain.Fixtures.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.countyhall.complaints.WholeOffice;
import org.countyhall.complaints.api.NewCase;
import org.countyhall.complaints.api.documents.IncomingFile;
import org.countyhall.complaints.api.letters.NewLetter;
import org.countyhall.complaints.application.ReceiveCase;
import org.countyhall.complaints.application.letters.DraftLetter;
import org.countyhall.complaints.application.letters.SendLetter;
import org.countyhall.complaints.application.people.LogForPerson;
import org.countyhall.core.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a person gets who asks for everything held about them: redacted copies, and what was blacked out in them by which right. */
class ExportWorkIT {

    @RegisterExtension
    static final WholeOffice office = new WholeOffice();

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        office.empty("2023-05-10").as("complaints.manager", Role.COMPLAINTS_MANAGER);
    }

    private static IncomingFile file(String name, String words) {
        return new IncomingFile(name, new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    private static String withTwoDocuments() {
        String reference = office.asks(LogForPerson.class, log -> log.log(new NewCase("complaint", null, day("2023-05-05"), "email", "Waited long",
                new NewCase.Person("Ann Reeve", null, null), null, null, null, null, null, List.of(new NewCase.NewPoint("Late visits", null))),
                null, null, null, null));
        office.does(AddDocuments.class, add -> add.add(reference, null, List.of(file("notes.txt", "Bo Hill saw it"), file("rota.txt", "Monday"))));
        return reference;
    }

    private Map<String, byte[]> exported(String reference) throws IOException {
        Path zip = folder.resolve("export.zip");
        office.does(ExportWork.class, work -> work.write(reference, zip, (done, share) -> { }));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream open = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = open.getNextEntry(); entry != null; entry = open.getNextEntry()) {
                entries.put(entry.getName(), open.readAllBytes());
            }
        }
        return entries;
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static void redact(String reference, String place, String what) {
        office.does(RedactDocument.class, redact -> redact.add(reference, 1, file("notes.txt", "██ saw it"),
                List.of(new RedactDocument.Line(place, what, "thirdParty", "Unasked"))));
    }

    @Test
    void the_log_of_the_copies_that_are_in_it_goes_with_them() throws IOException {
        String reference = withTwoDocuments();
        redact(reference, "Line9", "Little");
        redact(reference, "Line1", "Witness");
        Map<String, byte[]> entries = exported(reference);
        assertThat(entries).containsKeys(reference + "/redactions.pdf", reference + "/2 rota.txt", reference + "/4 notes.txt")
                .doesNotContainKeys(reference + "/1 notes.txt", reference + "/3 notes.txt");
        assertThat(words(entries.get(reference + "/redactions.pdf"))).contains("1. notes.", "Line1", "Witness", "Unasked")
                .doesNotContain("Line9").doesNotContain("Bo Hill");
        assertThat(new String(entries.get("READ-FIRST.txt"), StandardCharsets.UTF_8)).contains("redactions.pdf");
    }

    @Test
    void a_letter_goes_along_once_and_as_its_redacted_copy_where_there_is_one() throws IOException {
        String reference = office.asks(ReceiveCase.class, receive -> receive.receive(new NewCase("complaint", null, day("2023-05-05"), "email",
                "Waited long", new NewCase.Person("Ann Reeve", null, null), null, null, null, null, null, List.of(new NewCase.NewPoint("Late visits", null)))));
        long letter = Long.parseLong(office.asks(DraftLetter.class, draft -> draft.draft(reference, new NewLetter("acknowledgement", null, null))));
        office.does(SendLetter.class, send -> send.send(letter, "post", null, null));
        assertThat(exported(reference).keySet()).filteredOn(name -> name.endsWith(".pdf"))
                .containsExactly(reference + "/case.pdf", reference + "/1 " + reference + "-" + letter + ".pdf");
        redact(reference, "Line 1", "Name");
        assertThat(exported(reference).keySet()).as("what is blacked out goes nowhere in full")
                .noneMatch(name -> name.contains("letter")).anyMatch(name -> name.contains("/2 ")).noneMatch(name -> name.contains("/1 "));
    }

    @Test
    void there_is_no_log_where_nothing_is_blacked_out() throws IOException {
        String reference = withTwoDocuments();
        Map<String, byte[]> entries = exported(reference);
        assertThat(entries).containsKey(reference + "/1 notes.txt").doesNotContainKey(reference + "/redactions.pdf");
        assertThat(new String(entries.get("READ-FIRST.txt"), StandardCharsets.UTF_8)).doesNotContain("redactions.pdf");
    }
}
