package org.countyhall.complaints.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The scanner's protocol, against a real socket. */
class ClamdTest {

    private static Clamd at(int port) {
        Clamd clamd = new Clamd();
        clamd.host = Optional.of("127.0.0.1");
        clamd.port = port;
        return clamd;
    }

    @Test
    void a_clean_file_of_several_pieces_is_clean() throws IOException {
        try (ScannerThatSpeaksClamd scanner = new ScannerThatSpeaksClamd()) {
            assertThat(at(scanner.port()).scan(new ByteArrayInputStream(new byte[300_000]))).isEmpty();
            assertThat(scanner.scanned()).isEqualTo(1);
        }
    }

    @Test
    void what_is_found_is_named() throws IOException {
        try (ScannerThatSpeaksClamd scanner = new ScannerThatSpeaksClamd()) {
            byte[] eicar = ScannerThatSpeaksClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
            assertThat(at(scanner.port()).scan(new ByteArrayInputStream(eicar))).contains("Eicar-Signature");
        }
    }

    @Test
    void a_scanner_that_is_down_says_nothing() throws IOException {
        ScannerThatSpeaksClamd scanner = new ScannerThatSpeaksClamd();
        scanner.close();
        assertThatThrownBy(() -> at(scanner.port()).scan(new ByteArrayInputStream(new byte[3]))).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_that_it_does_not_take_is_told_from_a_scanner_that_is_down() throws IOException {
        ScannerThatSpeaksClamd scanner = new ScannerThatSpeaksClamd();
        assertThatThrownBy(() -> at(scanner.port()).scan(new ByteArrayInputStream(new byte[ScannerThatSpeaksClamd.MOST + 1])))
                .isInstanceOf(IOException.class).hasMessageContaining("size limit");
        assertThat(at(scanner.port()).answers()).isTrue();
        scanner.close();
        assertThat(at(scanner.port()).answers()).isFalse();
    }

    @Test
    void without_a_host_there_is_none() {
        assertThat(new Clamd().isConfigured()).isFalse();
    }
}
