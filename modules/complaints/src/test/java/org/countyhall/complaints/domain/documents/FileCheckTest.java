package org.countyhall.complaints.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.countyhall.complaints.domain.documents.SampleFiles.bomb;
import static org.countyhall.complaints.domain.documents.SampleFiles.docx;
import static org.countyhall.complaints.domain.documents.SampleFiles.locked;
import static org.countyhall.complaints.domain.documents.SampleFiles.packed;
import static org.countyhall.complaints.domain.documents.SampleFiles.pdf;
import static org.countyhall.complaints.domain.documents.SampleFiles.picture;
import static org.countyhall.complaints.domain.documents.SampleFiles.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.countyhall.core.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken, and what is refused with which sentence. */
class FileCheckTest {

    @TempDir
    Path folder;

    private CheckedFile check(String name, byte[] content) {
        try {
            return FileCheck.of(Files.write(folder.resolve("spooled"), content), name);
        } catch (IOException unexpected) {
            throw new java.io.UncheckedIOException(unexpected);
        }
    }

    private void refused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> check(name, content)).as(name).isInstanceOf(BadInput.class)
                .extracting(refusal -> ((BadInput) refusal).key()).isEqualTo("complaints." + key);
    }

    @Test
    void takes_each_kind_for_what_it_is() {
        assertThat(check("a.pdf", pdf(1, null)).kind()).isEqualTo(FileKind.PDF);
        assertThat(check("a.docx", docx()).kind()).isEqualTo(FileKind.DOCX);
        assertThat(check("a.xlsx", packed("xl/workbook.xml", "<w/>")).kind()).isEqualTo(FileKind.XLSX);
        assertThat(check("a.odt", packed("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>")).kind()).isEqualTo(FileKind.ODT);
        assertThat(check("a.rtf", text("{\\rtf1 words}")).kind()).isEqualTo(FileKind.RTF);
        assertThat(check("a.txt", text("Nobody came on Monday.")).kind()).isEqualTo(FileKind.TXT);
        assertThat(check("a.eml", text("From: someone@example.org\r\nSubject: visits\r\n\r\nNobody came.")).kind()).isEqualTo(FileKind.EML);
        assertThat(check("A.PNG", picture("png")).kind()).isEqualTo(FileKind.PNG);
        assertThat(check("a.jpeg", picture("jpg")).kind()).isEqualTo(FileKind.JPEG);
        assertThat(check("a.tiff", picture("tiff")).kind()).isEqualTo(FileKind.TIFF);
    }

    @Test
    void says_length_and_hash_of_the_content() {
        CheckedFile checked = check("a.txt", text("abc"));
        assertThat(checked.size()).isEqualTo(3);
        assertThat(checked.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void what_is_not_what_it_says_is_refused() {
        refused("attachmentNotWhatItSays", "letter.pdf", picture("png"));
        refused("attachmentNotWhatItSays", "letter.pdf", text("MZ\u0090\u0000\u0003 a program"));
        refused("attachmentNotWhatItSays", "photo.png", text("<html><script>1</script></html>"));
        refused("attachmentNotWhatItSays", "letter.docx", packed("xl/workbook.xml", "<w/>"));
        refused("attachmentNotWhatItSays", "letter.docx", packed("any", "thing"));
        refused("attachmentNotWhatItSays", "notes.txt", text("#!/bin/sh\nrm -rf /\n"));
        refused("attachmentNotWhatItSays", "notes.txt", pdf(1, null));
    }

    @Test
    void what_runs_or_is_locked_or_explodes_is_refused() {
        refused("attachmentKind", "setup.exe", text("MZ"));
        refused("attachmentKind", "letter.docm", docx());
        refused("attachmentKind", "letter", docx());
        refused("attachmentMacros", "letter.docx", packed("word/document.xml", "<d/>", "word/vbaProject.bin", "macro"));
        refused("attachmentMacros", "letter.docx", packed("[Content_Types].xml", "application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml", ""));
        refused("attachmentRuns", "letter.docx", packed("word/document.xml", "<d/>", "word/embeddings/evil.EXE", "MZ"));
        refused("attachmentLocked", "letter.docx", locked());
        refused("attachmentLocked", "letter.pdf", pdf(1, "secret"));
        refused("attachmentLocked", "letter.odt", packed("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<manifest:encryption-data/>"));
        refused("attachmentUnreadable", "letter.pdf", text("%PDF-1.7\nand then nothing of the kind"));
        refused("attachmentEmpty", "letter.pdf", new byte[0]);
        byte[] bomb = bomb();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> refused("attachmentExplodes", "letter.docx", bomb));
    }

    @Test
    void names_lose_their_folders_and_odd_characters() {
        assertThat(check("C:\\Users\\ann\\..\\note.txt", text("words")).fileName()).isEqualTo("note.txt");
        assertThat(check("../../etc/no\r\nte\u202Efdp.txt", text("words")).fileName()).isEqualTo("notefdp.txt");
        assertThat(check("x".repeat(300) + ".txt", text("words")).fileName()).hasSize(200).endsWith(".txt");
        refused("attachmentName", ".txt", text("words"));
    }
}
